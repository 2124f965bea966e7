import type { Page } from '../site/index.ts';
import styles from '../styles/reading.css?inline';

const names = [
  'continue',
  'dismiss',
  'started',
  'read',
  'copy',
  'copied',
  'settings',
  'textSize',
  'lineWidth',
  'singleKeys',
  'shortcuts',
  'choices.usual',
  'choices.larger',
  'choices.largest',
  'choices.narrower',
  'choices.wider',
  'choices.on',
  'choices.off',
  'keys.search',
  'keys.help',
  'keys.close',
] as const;

/** What the comforts say in one language. */
export type Words = Record<(typeof names)[number], string>;

/** What the comforts bring besides what they do; no page carries it. */
export interface Labels {
  words: Words;
  styles: string;
}

/** The labels of the language of a page. */
export function toLabels({ text }: Pick<Page, 'text'>): Labels {
  const words = Object.fromEntries(names.map((name) => [name, text(`reading.${name}`)])) as Words;
  return { words, styles };
}
