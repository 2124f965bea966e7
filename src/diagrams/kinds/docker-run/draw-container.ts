import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { Container, StoredImage } from './machine.ts';
import { sayPort } from './say.ts';

const band = 20;
const line = 19;
const card = band + 3 * line + 6;
const strip = 16;

/** The height of a container: its card on its writable layer. */
export const containerHeight = card + strip;

/** Where the lines that remarks point at stand, below a container's upper edge. */
export const heights = {
  container: 1,
  state: band + line * 1.5 + 2,
  port: band + line * 2.5 + 2,
  writable: card + strip / 2,
} as const;

/** A container: whose application it runs, its name, its state, its port; below, its writable layer. What does not fit is left to the words. */
export function drawContainer(
  container: Container,
  { app, port }: StoredImage,
  width: number,
  x: number,
  y: number,
  text: Text,
): Mark {
  const { name, state } = container;
  const fitting = (key: string, words: string, at: number, weight: 400 | 600 = 400) =>
    textWidth(words, fontSizes.small, weight) + 4 < width
      ? [textBlock(key, [words], { x: width / 2, y: at, size: fontSizes.small, weight, anchor: 'middle' })]
      : [];
  const word = text.message(`state.${state}`);
  const signed = textWidth(word, fontSizes.small) + 20 < width;
  const left = signed ? (width - textWidth(word, fontSizes.small) - 14) / 2 + 5 : width / 2;
  const middle = heights.state;
  return group(`container-${name}`, { class: 'holder', transform: translate(x, y) }, [
    group(
      'card',
      { class: `box role-container is-${state}` },
      [
        mark('box', 'rect', { width, height: card, rx: 3 }),
        ...(app === undefined ? [] : [drawBand(app, width, text)]),
        ...fitting('name', name, app === undefined ? band / 2 + 2 : band + line / 2 + 1, 600),
        mark('sign', 'path', { class: 'sign', d: signs[state], transform: translate(left, middle) }),
        ...(signed ? [textBlock('state', [word], { x: left + 10, y: middle, size: fontSizes.small })] : []),
        ...fitting('port', sayPort(container, port, text), heights.port),
      ],
      'container',
    ),
    group(
      'writable',
      { class: 'box role-writable-layer', transform: translate(0, card) },
      [
        mark('box', 'rect', { width, height: strip, rx: 2 }),
        ...fitting('name', text.message('parts.writable-layer'), strip / 2),
      ],
      'writable-layer',
    ),
  ]);
}

function drawBand(app: string, width: number, text: Text): Mark {
  const letter = app.toUpperCase();
  const full = `${letter} ${text.message(`apps.${app}`)}`;
  const label = textWidth(full, fontSizes.small, 600) + 8 < width ? full : letter;
  return group('app', { class: `box app app-${app}` }, [
    mark('box', 'rect', { width, height: band, rx: 3 }),
    textBlock('name', [label], {
      x: width / 2,
      y: band / 2,
      size: fontSizes.small,
      weight: 600,
      anchor: 'middle',
    }),
  ]);
}

/** A triangle that points on, two bars, a square, a ring: running, paused, ended, not yet started. */
const signs: Record<Container['state'], string> = {
  running: 'M-4,-5v10l9,-5z',
  paused: 'M-3,-5v10M3,-5v10',
  exited: 'M-4,-4h8v8h-8z',
  created: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
};
