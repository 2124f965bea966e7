import { kindsOnPage } from './registry.ts';
import { LiveFigure, type FigurePayload } from './figure.ts';
import { readFragment } from './fragment.ts';
import { markPart, partAt, sentenceOf } from './marking.ts';

const figures = new Map<string, LiveFigure>();

/** Wakes every printed figure of the page whose kind is here, and connects the text to them. Called once a page. */
export function start(): void {
  for (const element of document.querySelectorAll<HTMLElement>('figure[data-figure]:not([data-live])')) {
    const json = element.querySelector('script[type="application/json"]')?.textContent;
    if (!json) continue;
    const payload = JSON.parse(json) as FigurePayload;
    const kind = kindsOnPage()[payload.kind];
    if (kind) figures.set(payload.id, new LiveFigure(element, payload, kind));
  }
  connectText();
  connectParts();
  followFragment();
  window.addEventListener('hashchange', followFragment);
}

/** `<Try>` links set their figure instead of only leading to it. */
function connectText(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a.try[data-state]') : null;
    const figure = figures.get(link?.dataset.figure ?? '');
    const state = link?.dataset.state;
    if (!figure || state === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    figure.showNamed(state);
    figure.region('drawing').scrollIntoView({ block: 'nearest' });
  });
  // A link that was pressed while this script was still on its way.
  for (const link of document.querySelectorAll<HTMLElement>('a.try[data-pressed]')) {
    link.removeAttribute('data-pressed');
    figures.get(link.dataset.figure ?? '')?.showNamed(link.dataset.state ?? 'start');
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
    const place = figures.get(found.figure)?.element.querySelector('[data-region="sentence"]');
    if (place && sentence !== undefined) place.textContent = sentence;
  };
  document.addEventListener('pointerover', mark);
  document.addEventListener('focusin', mark);
}

/** Shows the state that the address names; an address of a figure that is not here gets one polite line. */
function followFragment(): void {
  const fragment = readFragment(window.location.hash);
  if (!fragment) return;
  const figure = figures.get(fragment.id);
  if (figure) {
    figure.showQuery(fragment.query);
    figure.element.scrollIntoView({ block: 'start' });
    return;
  }
  const [first] = figures.values();
  first?.say(first.text.message('figure.foreignState'));
}

start();
