import type { Messages } from '../../languages/index.ts';
import { LiveFigure, type FigurePayload } from './figure.ts';
import { readFragment } from './fragment.ts';
import { markPart, partAt, sentenceOf } from './marking.ts';
import { kindsOnPage } from './registry.ts';

let words: Messages | undefined;
const figures = new Map<string, LiveFigure>();

/** Connects the page's figures and text. Each figure wakes when it nears the viewport or when something asks for it. */
export function start(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        // One figure a task, so that a page with many never holds up the reader's own input.
        setTimeout(() => wake((target as HTMLElement).dataset.figure));
      }
    },
    { rootMargin: '50%' },
  );
  for (const element of document.querySelectorAll('figure[data-figure]')) near.observe(element);
  connectText();
  connectParts();
  followFragment();
  window.addEventListener('hashchange', followFragment);
}

/** The figure with an id, alive; nothing when the page has none or its kind did not come along. */
function wake(id: string | undefined): LiveFigure | undefined {
  if (id === undefined) return undefined;
  const awake = figures.get(id);
  if (awake) return awake;
  const element = document.getElementById(`figure-${id}`);
  const payload = readPayload(element);
  if (!element || !payload) return undefined;
  const kind = kindsOnPage()[payload.kind];
  if (!kind) return undefined;
  const figure = new LiveFigure(element, payload, kind, sharedWords());
  figures.set(id, figure);
  return figure;
}

/** What a figure was printed from; a figure that stands in several places of the page says it in the first. */
function readPayload(element: HTMLElement | null): FigurePayload | undefined {
  const json = element?.querySelector('script[type="application/json"]')?.textContent;
  if (!json) return undefined;
  const payload = JSON.parse(json) as FigurePayload & { same?: string };
  if (payload.same === undefined) return payload;
  const first = readPayload(document.getElementById(`figure-${payload.same}`));
  return first && { ...first, ...payload };
}

/** The words that all figures of the page share, printed once. */
function sharedWords(): Messages {
  return (words ??= JSON.parse(document.getElementById('figure-words')?.textContent ?? '{}') as Messages);
}

/** `<Try>` links set their figure instead of only leading to it. */
function connectText(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a.try[data-state]') : null;
    const state = link?.dataset.state;
    if (state === undefined || event.ctrlKey || event.metaKey) return;
    const figure = wake(link?.dataset.figure);
    if (!figure) return;
    event.preventDefault();
    // Going back brings the reader to the sentence that was left.
    window.history.pushState(null, '', `#figure-${figure.id}`);
    figure.showNamed(state);
    figure.region('drawing').scrollIntoView({ block: 'nearest' });
  });
  // A link that was pressed while this script was still on its way.
  for (const link of document.querySelectorAll<HTMLElement>('a.try[data-pressed]')) {
    link.removeAttribute('data-pressed');
    wake(link.dataset.figure)?.showNamed(link.dataset.state ?? 'start');
  }
}

/** Pointing at a part, its legend entry or its sentence marks all three; the figure then names the sentence. */
function connectParts(): void {
  const mark = (event: Event) => {
    const found = partAt(event.target);
    if (!found) {
      markPart('', undefined);
      return;
    }
    markPart(found.figure, found.part);
    const sentence = sentenceOf(found.figure, found.part);
    const place = document.querySelector(`#figure-${CSS.escape(found.figure)} [data-region="sentence"]`);
    if (place && sentence !== undefined) place.textContent = sentence;
  };
  document.addEventListener('pointerover', mark);
  document.addEventListener('focusin', mark);
}

/** Shows the state that the address names; an address of a figure that is not here gets one polite line. */
function followFragment(): void {
  const fragment = readFragment(window.location.hash);
  if (!fragment) return;
  const figure = wake(fragment.id);
  if (figure) {
    figure.showQuery(fragment.query);
    figure.element.scrollIntoView({ block: 'start' });
    return;
  }
  const first = wake(document.querySelector<HTMLElement>('figure[data-figure]')?.dataset.figure);
  first?.say(first.text.message('figure.foreignState'));
}

start();
