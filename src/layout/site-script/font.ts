import { savesData } from '../../browser/saves-data.ts';
import { remember } from '../../browser/storage.ts';
import { fontKey } from '../font-before-paint.ts';

/** On a page that is shown without the font: fetches it for the next one, once the page is done. */
export function keepFont(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-font][media^="("]');
  if (style && !savesData()) addEventListener('load', () => void fetchFont(style));
}

async function fetchFont(style: HTMLStyleElement): Promise<void> {
  const rules = [...(style.sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSFontFaceRule);
  // Not among the fonts of the page, which would be laid out anew.
  const fonts = rules.map((rule) => new FontFace('next', rule.style.getPropertyValue('src')));
  const results = await Promise.allSettled(fonts.map((font) => font.load()));
  if (results.every(({ status }) => status === 'fulfilled')) remember(fontKey, style.dataset.font ?? '');
}
