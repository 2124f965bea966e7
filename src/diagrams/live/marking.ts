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

/** The sentence of the page that speaks of a part, as text. */
export function sentenceOf(figure: string, part: string): string | undefined {
  return document.getElementById(`part-${figure}-${part}`)?.textContent.trim();
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
