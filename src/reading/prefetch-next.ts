import { savesData } from '../browser/saves-data.ts';

/** Loads the next chapter once a reader turns to its link; from disk there is nothing to win. */
export function prefetchNext(): void {
  const next = document.querySelector<HTMLAnchorElement>('.turn-next');
  if (!next || !location.protocol.startsWith('http') || savesData()) return;
  const listening = new AbortController();
  const prefetch = () => {
    listening.abort();
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = next.href;
    document.head.append(link);
  };
  // The first turn to it may be what brought this script.
  if (next.matches(':hover, :focus')) prefetch();
  else {
    next.addEventListener('pointerover', prefetch, { signal: listening.signal });
    next.addEventListener('focusin', prefetch, { signal: listening.signal });
  }
}
