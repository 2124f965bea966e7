/** Marks everything on the page that stands for one part of one figure: marks, legend and sentences. */
export function markPart(figure: string, part: string | undefined): void {
  for (const marked of document.querySelectorAll(`.is-marked`)) marked.classList.remove('is-marked');
  if (part === undefined) return;
  const quoted = CSS.escape(part);
  const places = [
    `#figure-${CSS.escape(figure)} [data-part="${quoted}"]`,
    `.part[data-figure="${CSS.escape(figure)}"][data-part="${quoted}"]`,
  ];
  for (const found of document.querySelectorAll(places.join(','))) found.classList.add('is-marked');
}

/**
 * The sentence of the page that speaks of a part, as text. The part's place may be a clause of it, or several sentences;
 * a browser that cannot tell sentences apart gives that place alone.
 */
export function sentenceOf(figure: string, part: string): string | undefined {
  const place = document.getElementById(`part-${figure}-${part}`);
  const block = place?.closest('p, li, td, dd')?.cloneNode(true) as Element | undefined;
  const inBlock = block?.querySelector(`#${CSS.escape(place?.id ?? '')}`);
  if (!block || !inBlock || !('Segmenter' in Intl)) return place?.textContent.trim();
  for (const cite of block.querySelectorAll('.cite')) cite.remove();
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(inBlock, 0);
  const start = before.toString().length;
  const end = start + inBlock.textContent.trimEnd().length;
  const sentences = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' });
  // The end of a line in the page's source would end a sentence.
  return [...sentences.segment(block.textContent.replaceAll('\n', ' '))]
    .filter(({ segment, index }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

/** The figure and part that an element stands for, if any. */
export function partAt(target: EventTarget | null): { figure: string; part: string } | undefined {
  if (!(target instanceof Element)) return undefined;
  const holder = target.closest<HTMLElement | SVGElement>('[data-part]');
  const figure =
    holder?.dataset.figure ?? holder?.closest<HTMLElement>('figure[data-figure]')?.dataset.figure;
  const part = holder?.dataset.part;
  return figure && part ? { figure, part } : undefined;
}
