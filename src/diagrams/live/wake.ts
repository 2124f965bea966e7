import { readFragment } from './fragment.ts';
import { forgetDrag, giveUp, keepWaiting, resetControls, waits } from './waiting.ts';

/**
 * Loads the scripts of a figure when the reader reaches for it, with a pointer, a finger or the focus, or when the address
 * names its state: who reads on pays nothing for it. Part of the small script that every page has; the scripts' addresses
 * stand on the figure itself, the live script's first.
 */
export function wakeFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-scripts]')];
  if (figures.length === 0) return;
  const asked = new Set<string>();
  const load = (figure: HTMLElement | undefined) => {
    figure?.dataset.scripts?.split(' ').forEach((source, at) => {
      if (asked.has(source)) return;
      asked.add(source);
      const script = document.createElement('script');
      script.src = source;
      // Kept in order: the live script is there before what builds on it.
      script.async = false;
      script.onerror = () => {
        // Asked for again the next time; without the live script the others did nothing.
        if (at === 0) asked.clear();
        asked.delete(source);
        giveUp(figure);
      };
      document.head.append(script);
    });
  };
  const named = (id: string | undefined) => figures.find(({ dataset }) => dataset.figure === id);
  const isAsleep = ({ dataset }: HTMLElement) => dataset.live === undefined;

  // An address may name the state of a figure far down the page; of one that is not here, the first figure says so.
  const follow = () => {
    const found = readFragment(window.location.hash);
    if (found) load(named(found.id) ?? figures[0]);
  };
  follow();
  window.addEventListener('hashchange', follow);
  window.addEventListener('pageshow', () => {
    figures.filter(isAsleep).forEach(resetControls);
  });

  const reach = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const reached = target.closest<HTMLElement>('a.try, .part, figure[data-scripts]');
    const figure = named(reached?.dataset.figure);
    load(figure);
    if (figure && isAsleep(figure)) keepWaiting(figure, event, target);
  };
  for (const event of Object.keys(waits)) document.addEventListener(event, reach);
  for (const event of ['pointerup', 'pointercancel'])
    document.addEventListener(event, () => {
      figures.forEach(forgetDrag);
    });
}

wakeFigures();
