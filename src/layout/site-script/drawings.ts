/**
 * Lets the browser lay out the drawings that it has skipped (`diagram.css`), one after the other once the page is done,
 * so that a picture of the whole page has them all and no single one makes anyone wait.
 */
export function showDrawings(): void {
  if (!('requestIdleCallback' in window)) return;
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-figure]')];
  const showNext = () => {
    const figure = figures.shift();
    if (!figure) return;
    figure.dataset.drawn = '';
    requestIdleCallback(showNext);
  };
  addEventListener('load', () => requestIdleCallback(showNext));
}
