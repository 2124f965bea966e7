import { keepPlace } from '../../reading/places.ts';

/** Marks the section being read in the contents, lets the language links lead to it, and keeps a chapter's place. */
export function followReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const isChapter = document.body.className === 'page-chapter';
  const end = document.querySelector('.site-footer');
  let marked: HTMLAnchorElement | undefined;
  const update = () => {
    const id = toCurrent(headings)?.id;
    const link = links.get(id ?? '');
    if (link !== marked) {
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      marked = link;
    }
    leadAlong(id);
    if (id && isChapter) keepPlace({ at: id, read: !!end && end.getBoundingClientRect().top < innerHeight });
  };
  // Only a heading that crosses the reading line, or the end of the page, can change the answer.
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
  if (end) new IntersectionObserver(update).observe(end);
  addEventListener('hashchange', update);
}

/**
 * The heading that the reader went to while it is in sight; else the last one above the reading line, a third down the
 * window; at the end of the page all in view count.
 */
function toCurrent(headings: HTMLElement[]): HTMLElement | undefined {
  const target = document.querySelector<HTMLElement>(':target');
  if (target && headings.includes(target)) {
    const { top } = target.getBoundingClientRect();
    if (top >= 0 && top < innerHeight) return target;
  }
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const line = isAtEnd ? innerHeight : innerHeight * 0.34;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
}

/** A figure's state in the address is the reader's place too, and says more than the heading. */
function leadAlong(id: string | undefined): void {
  const hash = /^#figure-.*\?/.test(location.hash) ? location.hash : id ? `#${id}` : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-heading]')) link.hash = hash;
}
