/** Something that a reader did to a figure before its scripts were there; of a control also what it was set to. */
export interface Waiting {
  readonly event: Event;
  readonly set?: { readonly value: string } | { readonly checked: boolean };
}

declare global {
  interface HTMLElement {
    /** What waits for the scripts of this figure, in the order in which it was done. */
    waiting?: readonly Waiting[] | undefined;
  }
}

/** Which events wait, by the elements that answer them once the figure is alive. */
export const waits: Readonly<Record<string, string>> = {
  pointerover: '[data-part]',
  focusin: '[data-part]',
  pointerdown: '[data-handle]',
  click: 'a.try, a[data-do="link"], button[type="button"], [data-command]',
  change: '[data-set]',
  submit: 'form',
};

/** Keeps what a reader does until the figure is alive, and tells after a while that it waits. */
export function keepWaiting(figure: HTMLElement, event: Event): void {
  const { type, target } = event;
  const used = target instanceof Element ? target.closest(waits[type] ?? 'none') : null;
  // With these a link opens elsewhere, and sets nothing here.
  if (!used || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey))) return;
  if (type === 'submit' || used.matches('a[data-do]')) event.preventDefault();
  const isGlance = type === 'pointerover' || type === 'focusin';
  // Of glances only the last one counts.
  const before = figure.waiting?.filter((one) => !isGlance || one.event.type !== type) ?? [];
  const { type: control, value, checked } = used as HTMLInputElement;
  // A checkbox would print a value that it has not.
  const set = control === 'checkbox' ? { checked } : { value };
  figure.waiting = [...before, type === 'change' ? { event, set } : { event }];
  if (isGlance) return;
  setTimeout(() => {
    if (figure.waiting) tell(figure, 'waiting');
  }, 400);
}

/** Forgets a drag that has ended before it began. */
export function forgetDrag(figure: HTMLElement): void {
  figure.waiting = figure.waiting?.filter(({ event }) => event.type !== 'pointerdown');
}

/** The scripts cannot come: what the controls show still waits for the next try, what was pressed does not. */
export function giveUp(figure: HTMLElement): void {
  figure.waiting = figure.waiting?.filter(({ set }) => set);
  tell(figure, 'unreached');
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
  const waiting = figure.waiting ?? [];
  figure.waiting = undefined;
  for (const { event, set } of waiting) {
    if (set) Object.assign(event.target ?? {}, set);
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  }
}

/** Tells a line that was printed with the figure for the time before it is alive. */
function tell(figure: HTMLElement, line: 'waiting' | 'unreached'): void {
  const status = figure.querySelector<HTMLElement>('[data-region="status"]');
  if (status) status.textContent = status.dataset[line] ?? '';
}
