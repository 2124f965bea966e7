/** Something that a reader did to a figure before its scripts were there; of a control also what it was set to. */
export interface Waiting {
  readonly event: Event;
  readonly target: Element;
  readonly set?: { readonly value: string } | { readonly checked: boolean } | undefined;
}

declare global {
  interface HTMLElement {
    /** What waits for the scripts of this figure, in the order in which it was done. */
    waiting?: readonly Waiting[] | undefined;
  }
}

/** What a reader only looks at. */
const part = '[data-part]';

/** Which events wait, by the elements that answer them once the figure is alive. */
export const waits: Readonly<Record<string, string>> = {
  pointerover: part,
  focusin: part,
  pointerdown: '[data-handle]',
  click: 'a.try, a[data-do="link"], button[type="button"], [data-command]',
  change: '[data-set]',
  submit: 'form',
};

/** Keeps what a reader does until the figure is alive, and tells after a while that it waits. */
export function keepWaiting(figure: HTMLElement, event: Event, target: Element): void {
  const { type } = event;
  const used = target.closest(waits[type] ?? 'none');
  // With these a link opens elsewhere, and sets nothing here.
  if (!used || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
  if (used.matches('form, a[data-do]')) event.preventDefault();
  const isGlance = waits[type] === part;
  // Of glances only the last one counts.
  const before = figure.waiting?.filter((one) => !isGlance || one.event.type !== type) ?? [];
  const entry = { event, target, set: type === 'change' ? setOf(used) : undefined };
  figure.waiting = [...before, entry];
  if (isGlance) return;
  setTimeout(() => {
    if (figure.waiting?.includes(entry)) tell(figure, 'waiting');
  }, 400);
}

/** What a reader has set a control to; a checkbox would print a value that it has not. */
function setOf(control: Element): Waiting['set'] {
  const { type, value, checked } = control as HTMLInputElement;
  return type === 'checkbox' ? { checked } : { value };
}

/** Forgets a drag that has ended before it began. */
export function forgetDrag(figure: HTMLElement): void {
  figure.waiting = figure.waiting?.filter(({ event }) => event.type !== 'pointerdown');
}

/** The scripts cannot come: what the controls show still waits for the next try, what was pressed does not. */
export function giveUp(figure: HTMLElement): void {
  // As new entries, for which nobody tells that they wait.
  figure.waiting = figure.waiting?.flatMap((one) => (one.set ? { ...one } : []));
  tell(figure, 'failed');
}

/** Coming back to a page, browsers set controls as they were left; the picture is the printed one, so they follow it. */
export function resetControls(figure: HTMLElement): void {
  if (figure.waiting) return;
  for (const control of figure.querySelectorAll<HTMLInputElement>('input[data-set]')) {
    if (control.type === 'checkbox') control.checked = control.defaultChecked;
    else control.value = control.defaultValue;
  }
  for (const option of figure.querySelectorAll('option')) option.selected = option.defaultSelected;
}

/** Does again, in order, what was done before the figure was alive. */
export function doWaiting(figure: HTMLElement): void {
  const { waiting = [] } = figure;
  figure.waiting = undefined;
  for (const { event, target, set } of waiting) {
    Object.assign(target, set);
    target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  }
}

/** Tells a line that was printed with the figure for the time before it is alive. */
function tell(figure: HTMLElement, line: 'waiting' | 'failed'): void {
  const status = figure.querySelector<HTMLElement>('[data-region="status"]');
  if (status) status.textContent = status.dataset[line] ?? '';
}
