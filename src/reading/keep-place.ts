import { type Places, toPlaces, toSlug, withPlace } from './places.ts';

const key = 'layer-by-layer:places';

/** Remembers where a chapter was left and offers to go on there, and marks the path of chapters with what was read. */
export function connectPlace(words: DOMStringMap, resume: HTMLElement): void {
  const places = load();
  markPath(places, words);
  const headings = [...document.querySelectorAll<HTMLElement>('.page-chapter main :is(h2, h3)[id]')];
  const slug = toSlug(location.pathname);
  const first = headings[0];
  if (!first) return;
  const left = headings.find(({ id }) => id === places[slug]?.at);
  if (left && left !== first && !location.hash && scrollY < innerHeight) offer(resume, left);
  // A heading that crosses the upper third of the window is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      const at = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.id;
      if (at !== undefined) keep(slug, at, false);
    },
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
  const end = document.querySelector('.page-turn');
  const last = headings.at(-1);
  if (end && last) {
    new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) keep(slug, last.id, true);
    }).observe(end);
  }
}

function offer(resume: HTMLElement, heading: HTMLElement): void {
  const link = resume.querySelector('a');
  if (!link) return;
  link.href = `#${heading.id}`;
  link.textContent += ` · ${heading.firstChild?.textContent?.trim() ?? ''}`;
  resume.hidden = false;
  resume.addEventListener('click', () => (resume.hidden = true));
}

function markPath(places: Places, words: DOMStringMap): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.stack a, .stratum-text a')) {
    const place = places[toSlug(link.pathname)];
    if (!place) continue;
    link.dataset.progress = place.read ? 'read' : 'started';
    link.title = words[link.dataset.progress] ?? '';
  }
}

function load(): Places {
  try {
    return toPlaces(localStorage.getItem(key));
  } catch {
    return {};
  }
}

function keep(slug: string, at: string, read: boolean): void {
  try {
    localStorage.setItem(key, JSON.stringify(withPlace(load(), slug, { at, read })));
  } catch {
    // Storage is full or forbidden: reading goes on.
  }
}
