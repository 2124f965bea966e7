import type { Action, Plain } from '../kind.ts';
import type { LiveFigure } from './figure.ts';
import { connectHandles } from './handles.ts';

/** Buttons, tools, and marks that stand for a button of the same command. */
const pressable = 'button, a[data-do], svg [data-command]';

/** Connects a figure's native controls, tools and drag handles to its actions, with one listener for each event. */
export function connect(figure: LiveFigure): void {
  const { element } = figure;

  // A slider sets while it moves; other controls would tell each change twice, as `input` and as `change`.
  element.addEventListener('input', ({ target }) => {
    const action = target instanceof HTMLInputElement && target.type === 'range' && actionOf(target);
    if (action) figure.act(action, false);
  });

  element.addEventListener('change', ({ target }) => {
    const action = actionOf(target);
    if (!action) return;
    figure.act(action, true);
    keepInView(target as HTMLElement);
  });

  element.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>(pressable) : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { set, command, value, state, do: tool } = button.dataset;
    if (set !== undefined) figure.act({ type: 'set', field: set, value: Number(value) }, true);
    else if (command !== undefined)
      figure.act({ type: 'command', name: command, ...(value !== undefined && { value }) }, true);
    else if (state !== undefined) figure.showNamed(state);
    else if (tool === 'undo') figure.undo();
    else if (tool === 'reset') figure.reset();
    else if (tool === 'link') {
      event.preventDefault();
      void copyLink(figure);
    } else if (tool !== undefined) {
      event.preventDefault();
      void takeAway(figure, tool, button.dataset.page ?? '');
    }
    if (button.localName === 'button') keepInView(button);
  });

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const input = form.querySelector('input');
    const name = form.dataset.entry;
    if (!input || name === undefined || input.value.trim() === '') return;
    figure.act({ type: 'command', name, value: input.value.trim() }, true);
    input.select();
  });

  connectHandles(figure);
}

/** A drawing that has grown or shrunk moves the controls below it; the one in use must not leave the screen. */
function keepInView(control: Element): void {
  setTimeout(() => {
    control.scrollIntoView({ block: 'nearest' });
  });
}

function actionOf(target: EventTarget | null): Action | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  const { set: field, index } = target.dataset;
  if (field === undefined) return undefined;
  return { type: 'set', field, value: valueOf(target), ...(index !== undefined && { index: Number(index) }) };
}

function valueOf(control: HTMLInputElement | HTMLSelectElement): Plain {
  if (control instanceof HTMLSelectElement) return control.value;
  return control.type === 'checkbox' ? control.checked : Number(control.value);
}

/** Puts the link into the address bar and, where the browser lets us, onto the clipboard. */
async function copyLink(figure: LiveFigure): Promise<void> {
  window.history.replaceState(window.history.state, '', figure.fragment());
  try {
    await navigator.clipboard.writeText(window.location.href);
    figure.say(figure.text.message('figure.linkCopied'));
  } catch {
    figure.say(figure.text.message('figure.linkNotCopied'));
  }
}

let loading: Promise<unknown> | undefined;

/** Hands the figure to the script that makes files of it, which is loaded the first time that it is needed. */
async function takeAway(figure: LiveFigure, way: string, page: string): Promise<void> {
  const { element } = figure;
  const told = (name: 'script' | 'failed') =>
    element.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';
  try {
    await (loading ??= new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = told('script');
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    }));
  } catch {
    // Asked for again the next time.
    loading = undefined;
    figure.say(told('failed'));
  }
  await globalThis.layerByLayerTakeAway?.(figure, way, page);
}
