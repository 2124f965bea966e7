/** What the keyboard and the pointer act on. */
export interface ListboxContext {
  input: HTMLInputElement;
  list: HTMLElement;
  /** A query was chosen instead of typed. */
  choose: (query: string) => void;
  forget: () => void;
  /** A hit is about to be followed on this page or to another. */
  leave: () => void;
}

/** Moves through the options with the arrows while the focus stays in the input (WAI-ARIA combobox with listbox). */
export function connectListbox({ input, list, choose, forget, leave }: ListboxContext): {
  renew: () => void;
} {
  let options: HTMLElement[] = [];
  let active = -1;
  const activate = (next: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = options[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const renew = () => {
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    list.hidden = options.length === 0;
    input.ariaExpanded = String(options.length > 0);
    list.scrollTop = 0;
    activate(-1);
  };
  input.addEventListener('keydown', (event) => {
    // Keys pressed while a syllable is being composed belong to the input method.
    if (event.isComposing || event.key === 'Process' || options.length === 0) return;
    if (event.key === 'ArrowDown') activate(active + 1 >= options.length ? 0 : active + 1);
    else if (event.key === 'ArrowUp') activate(active <= 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter') follow(event);
    else return;
    event.preventDefault();
  });
  const follow = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    const option = options[active] ?? (input.value.trim() ? options[0] : undefined);
    option?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
  };
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element && event.target.closest<HTMLElement>('[role="option"]');
    if (!option) return;
    if (option.dataset.query !== undefined) choose(option.dataset.query);
    else if (option.className === 'search-forget') forget();
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) leave();
  });
  return { renew };
}
