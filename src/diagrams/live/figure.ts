import { toText, type ParsedMessages } from '../../languages/index.ts';
import { drawFigure, startState, type FigureData } from '../figure.ts';
import type { Action, Regions, State, Text } from '../kind.ts';
import type { AnyKind } from '../kinds/index.ts';
import { widths, type Mark, type Width } from '../scene.ts';
import { decodeState, encodeState, isOutdated, isSameState } from '../state.ts';
import { connect } from './events.ts';
import { writeFragment } from './fragment.ts';
import { adopt, glide, patch, restore } from './patch.ts';
import { Store } from './store.ts';

/** What a figure's script brings besides its kind. */
export interface FigurePayload extends FigureData {
  readonly kind: string;
  readonly locale: string;
  /** The figure's own words. */
  readonly words: ParsedMessages;
  /** Small lines for a picture that is taken away: trust, sources, licence. */
  readonly notes: readonly string[];
}

/** How long the words may lag behind the picture, in milliseconds: a drag draws, and the table follows its pauses. */
const pause = 100;

const still = window.matchMedia('(prefers-reduced-motion: reduce)');

/** A printed figure come to life: it keeps the printed nodes and redraws them from its state. */
export class LiveFigure {
  /** The id of its place: in the book several chapters may show one figure. */
  readonly id: string;
  /** The figure's own name, whatever the place it stands in. */
  readonly name: string;
  readonly element: HTMLElement;
  readonly kind: AnyKind;
  readonly payload: FigurePayload;
  readonly text: Text;
  readonly store: Store;
  /** The named state it was printed in. */
  private readonly opens: string;
  /** The width of the drawing that is on screen; asked for when it may have changed, since asking costs a layout. */
  private shown: Width | undefined;
  /** What a state looks like, kept while it lasts: closing a change that is on screen already costs nothing. */
  private drawn: { readonly state: State; readonly regions: Regions } | undefined;
  /** Set while the words still speak of an earlier state. */
  private wording: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, payload: FigurePayload, kind: AnyKind, shared: ParsedMessages) {
    this.id = element.dataset.figure ?? payload.id;
    this.name = payload.id;
    this.element = element;
    this.kind = kind;
    this.payload = { ...payload, id: this.id };
    this.opens = element.dataset.opens ?? 'start';
    this.text = toText(payload.locale, { ...payload.words, ...shared });
    this.store = new Store(kind, payload.data, this.text, startState(kind, this.payload, this.opens));
    this.adopt();
    this.shown = this.shownWidth();
    connect(this);
    new ResizeObserver(() => {
      this.shown = this.shownWidth();
      this.redraw(false);
    }).observe(this.region('drawing'));
    window.addEventListener('beforeprint', () => {
      this.put(['narrow', 'wide'], false);
      this.putWords();
    });
    element.dataset.live = '';
  }

  /** Carries out what the reader did. `commit` closes the change: it is spoken, put into the URL and can be undone. */
  act(action: Action, commit: boolean): void {
    const outcome = this.store.dispatch(action);
    // A control may stand where the state did not follow.
    if (outcome !== 'changed') restore(this.region('controls'));
    if (typeof outcome === 'object') {
      this.say(outcome.refused);
      return;
    }
    this.redraw(commit);
    if (commit) this.settle();
  }

  /** Shows one of the figure's named states, laid over the state it opened in. */
  showNamed(name: string): void {
    const named = this.payload.states[name];
    if (!named) return;
    this.show(startState(this.kind, this.payload, name));
  }

  /** Shows the state of a URL query; a query that says nothing sensible changes nothing and is told politely. */
  showQuery(query: string): void {
    const fields = this.kind.fields(this.payload.data);
    const state = decodeState(fields, this.store.start, query);
    if (state) this.show(state);
    else
      this.say(
        this.text.message(isOutdated(fields, query) ? 'figure.outdatedState' : 'figure.unreadableState'),
      );
  }

  undo(): void {
    const undone = this.store.undo();
    if (!undone) return;
    this.redraw(true);
    this.tell(undone);
  }

  reset(): void {
    this.show(this.store.start);
  }

  /** The fragment that leads back to the state now shown, on a page where place `id` opens in a named state. */
  fragment(opens = this.opens, id = this.id): string {
    const start = startState(this.kind, this.payload, opens);
    const query = encodeState(this.kind.fields(this.payload.data), start, this.store.state);
    return writeFragment({ id, query });
  }

  /** Draws marks into an empty element; the script that makes files borrows this. */
  paint(element: Element, marks: readonly Mark[]): void {
    patch(element, marks);
  }

  /** One polite line to the reader: visible, and spoken by a screen reader. */
  say(line: string): void {
    this.region('status').textContent = line;
  }

  /** The page's sentence on a part: under the legend, or in the desk, which phones keep in sight, when that is out of it. */
  sayOfPart(sentence: string): void {
    const place = this.element.querySelector('[data-region="sentence"]');
    const desk = this.find('.figure-desk').getBoundingClientRect();
    const { top = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {};
    const isDeskSeen = desk.bottom <= window.innerHeight;
    if (place && (!isDeskSeen || (top >= 0 && bottom <= desk.top))) place.textContent = sentence;
    else this.say(sentence);
  }

  private show(state: State): void {
    this.store.show(state);
    this.redraw(true);
    this.settle();
  }

  private settle(): void {
    const before = this.store.commit();
    if (!before) return;
    this.tell(before);
  }

  private tell(before: State): void {
    const { state } = this.store;
    this.redrawTools();
    // The picture comes first: a browser may take longer to write an address than the whole picture took.
    setTimeout(() => {
      this.say(this.kind.describeChange(this.payload.data, before, state, this.text));
      window.history.replaceState(window.history.state, '', this.fragment());
    });
  }

  private redraw(moving: boolean): void {
    this.put(this.shown ? [this.shown] : [], moving && !still.matches);
    this.wording ??= setTimeout(() => {
      this.putWords();
    }, pause);
  }

  private draw(): Regions {
    const { state } = this.store;
    if (this.drawn?.state !== state)
      this.drawn = { state, regions: drawFigure(this.kind, this.payload, state, this.text) };
    return this.drawn.regions;
  }

  private put(shown: readonly Width[], moving: boolean): void {
    const regions = this.draw();
    for (const width of shown) {
      const scene = regions.scene(width);
      const svg = this.svg(width);
      if (svg.getAttribute('height') !== String(scene.height)) {
        svg.setAttribute('height', String(scene.height));
        svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
      }
      (moving ? glide : patch)(svg, scene.marks);
    }
    const summary = this.region('summary');
    if (summary.textContent !== regions.summary) summary.textContent = regions.summary;
    patch(this.region('callouts'), regions.callouts);
    patch(this.region('controls'), regions.controls);
  }

  private putWords(): void {
    clearTimeout(this.wording);
    this.wording = undefined;
    patch(this.region('words'), this.draw().words());
  }

  /** Binds everything that was printed; what does not match its marks (an edited page) is drawn anew. */
  private adopt(): void {
    const { scene, callouts, controls, words } = this.draw();
    const printed = [
      [this.svg('narrow'), scene('narrow').marks],
      [this.svg('wide'), scene('wide').marks],
      [this.region('callouts'), callouts],
      [this.region('controls'), controls],
      [this.region('words'), words()],
    ] as const;
    for (const [parent, marks] of printed) {
      if (adopt(parent, marks)) continue;
      parent.replaceChildren();
      patch(parent, marks);
    }
    this.redrawTools();
  }

  private redrawTools(): void {
    for (const button of this.element.querySelectorAll<HTMLElement>('[data-do]')) {
      const idle =
        (button.dataset.do === 'undo' && !this.store.canUndo) ||
        (button.dataset.do === 'reset' && isSameState(this.store.state, this.store.start));
      button.setAttribute('aria-disabled', String(idle));
    }
    for (const button of this.element.querySelectorAll<HTMLElement>('button[data-state]')) {
      const named = startState(this.kind, this.payload, button.dataset.state);
      button.setAttribute('aria-pressed', String(isSameState(this.store.state, named)));
    }
    this.element.querySelector('a[data-do="link"]')?.setAttribute('href', this.fragment());
  }

  private shownWidth(): Width | undefined {
    return (Object.keys(widths) as Width[]).find((width) => this.svg(width).getClientRects().length > 0);
  }

  private svg(width: Width): Element {
    return this.find(`svg.drawing-${width}`);
  }

  /** A printed region of the figure. */
  region(name: 'drawing' | 'summary' | 'callouts' | 'controls' | 'words' | 'status'): Element {
    return this.find(`[data-region="${name}"]`);
  }

  private find(selector: string): Element {
    const found = this.element.querySelector(selector);
    if (!found)
      throw new Error(`The figure "${this.id}" has no ${selector}. Print it with components/Diagram.astro.`);
    return found;
  }
}
