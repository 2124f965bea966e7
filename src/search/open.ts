import { allowsSingleKeys } from '../browser/single-keys.ts';

/**
 * Opens the search from its button, from `/` and from Ctrl or ⌘ with K, and loads what searches on the first use.
 * Part of the small script that every page has.
 */
export function connectSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return;
  const open = () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    load(dialog);
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-search-open]')) open();
    // The dialog itself is hit only beside its content, on the backdrop.
    else if (target === dialog || target.closest('[data-search-close]')) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

function isShortcut({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  // A Korean keyboard sends ㅏ for the key K.
  if (ctrlKey !== metaKey) return !altKey && !shiftKey && (code === 'KeyK' || key.toLowerCase() === 'k');
  return key === '/' && !altKey && !ctrlKey && allowsSingleKeys(target);
}

let asked = false;

/** Asks for words and index, then for what searches them; what did not come is asked for again the next time. */
function load(dialog: HTMLDialogElement): void {
  if (asked) return;
  asked = true;
  const { words = '', engine = '', broken = '' } = dialog.dataset;
  const judge = () => {
    asked = 'ready' in dialog.dataset;
    const status = dialog.querySelector('[role="status"]');
    if (!asked && status) status.textContent = broken;
  };
  for (const path of [words, engine]) {
    const script = document.createElement('script');
    script.src = path;
    // In this order, at whatever time each arrives.
    script.async = false;
    if (path === engine) script.onload = script.onerror = judge;
    document.head.append(script);
  }
}

connectSearch();
