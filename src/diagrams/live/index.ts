import type { ParsedMessages } from '../../languages/index.ts';
import type { AnyKind } from '../kinds/index.ts';
import { LiveFigure, type FigurePayload } from './figure.ts';
import { readFragment } from './fragment.ts';
import { markPart, partAt, sentenceOf } from './marking.ts';
import { restore } from './patch.ts';
import { doWaiting } from './waiting.ts';

const kinds = new Map<string, AnyKind>();
const payloads = new Map<string, FigurePayload>();
const figures = new Map<string, LiveFigure>();
let words: ParsedMessages = {};

/** Takes in the rules of a kind; the script of a figure brings them before the figure. */
export function bringKind(kind: AnyKind): void {
  kinds.set(kind.name, kind);
}

/** Takes in the words that all figures share, which come with this script. */
export function bringWords(shared: ParsedMessages): void {
  words = shared;
}

/** Takes in a figure, whose script was asked for because the reader reached for it, and wakes it. */
export function bringFigure(payload: FigurePayload): void {
  payloads.set(payload.id, payload);
  // In the book several chapters may show one figure.
  for (const { dataset } of document.querySelectorAll<HTMLElement>(`figure[data-shows="${payload.id}"]`)) {
    // One figure a task, so that a page with many never holds up the reader's own input.
    setTimeout(() => wake(dataset.figure));
  }
}

/** The figure in a place, alive; nothing as long as its script is not here. */
function wake(id: string | undefined): LiveFigure | undefined {
  if (id === undefined) return undefined;
  const awake = figures.get(id);
  if (awake) return awake;
  const element = document.getElementById(`figure-${id}`);
  const payload = payloads.get(element?.dataset.shows ?? '');
  const kind = payload && kinds.get(payload.kind);
  if (!kind || !element) return undefined;
  const figure = new LiveFigure(element, payload, kind, words);
  figures.set(id, figure);
  // Nothing waits any more, whatever was told of it.
  figure.say('');
  doWaiting(element);
  restore(figure.region('controls'));
  followFragment(figure);
  return figure;
}

/** Connects the page's text, once for all its figures. */
function start(): void {
  connectText();
  connectParts();
  window.addEventListener('hashchange', () => {
    for (const figure of figures.values()) followFragment(figure);
  });
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
    // Going back brings the reader to the sentence that was left; a link that had to wait has led to the figure itself.
    if (event.isTrusted) window.history.pushState(null, '', `#figure-${figure.id}`);
    figure.showNamed(state);
    figure.region('drawing').scrollIntoView({ block: 'nearest' });
  });
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
    if (sentence !== undefined) figures.get(found.figure)?.sayOfPart(sentence);
  };
  document.addEventListener('pointerover', mark);
  document.addEventListener('focusin', mark);
}

/** Shows the state that the address names, if this figure is meant; the first stands in for one that is not here. */
function followFragment(figure: LiveFigure): void {
  const fragment = readFragment(window.location.hash);
  if (!fragment) return;
  if (fragment.id === figure.id) {
    figure.showQuery(fragment.query);
    figure.element.scrollIntoView({ block: 'start' });
    return;
  }
  const isHere = document.querySelector(`figure[data-figure="${CSS.escape(fragment.id)}"]`);
  if (!isHere && figure.element === document.querySelector('figure[data-figure]'))
    figure.say(figure.text.message('figure.foreignState'));
}

start();
