import { draw } from './draw.ts';
import type { Words } from './labels.ts';
import { loadPlaces, toSlug } from './places.ts';

/** Offers to go on where this chapter was left, unless it was left at its beginning or the reader is elsewhere already. */
export function offerPlace(words: Words): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.page-chapter main :is(h2, h3)[id]')];
  const id = document.querySelector<HTMLElement>('[data-left]')?.dataset.left;
  const left = headings.slice(1).find((heading) => heading.id === id);
  if (!left || location.hash || scrollY > innerHeight) return;
  const title = left.firstChild?.textContent?.trim() ?? '';
  const offer = draw(
    'p',
    { className: 'resume' },
    draw('a', { href: `#${left.id}` }, `${words.continue} · ${title}`),
    draw('button', { type: 'button', ariaLabel: words.dismiss }, '×'),
  );
  offer.addEventListener('click', () => offer.remove());
  document.body.append(offer);
}

/** Marks the path of chapters with what was begun and what was read. */
export function markPath(words: Words): void {
  const places = loadPlaces();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.stack a, .stratum-text a')) {
    const place = places[toSlug(link.pathname)];
    if (!place) continue;
    const progress = place.read ? 'read' : 'started';
    link.dataset.progress = progress;
    link.title = words[progress];
  }
}
