/** What waits for a figure's script, by the event that the script does again once it is there. */
const waits: Readonly<Record<string, string>> = {
  click: 'a.try, button, [data-command]',
  change: 'input, select',
  submit: 'form',
};

/**
 * Loads the scripts of a figure when the reader reaches for it, with a pointer, a finger or the focus, or when the address
 * names its state: who reads on pays nothing for it. Part of the small script that every page has; the scripts' addresses
 * stand on the figure itself, the live script's first.
 */
export function wakeFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-scripts]')];
  if (figures.length === 0) return;
  const asked = new Set<string>();
  const load = (figure: HTMLElement | undefined) => {
    figure?.dataset.scripts?.split(' ').forEach((source, at) => {
      if (asked.has(source)) return;
      asked.add(source);
      const script = document.createElement('script');
      script.src = source;
      // Kept in order: the live script is there before what builds on it.
      script.async = false;
      script.onerror = () => {
        // Asked for again the next time; without the live script the others did nothing.
        if (at === 0) asked.clear();
        asked.delete(source);
        const status = figure.querySelector<HTMLElement>('[data-unreached]');
        if (status) status.textContent = status.dataset.unreached ?? '';
      };
      document.head.append(script);
    });
  };
  const named = (id: string | undefined) => figures.find(({ dataset }) => dataset.figure === id);

  // An address may name the state of a figure far down the page; of one that is not here, the first figure says so.
  const follow = () => {
    const id = /^#figure-([a-z0-9-]+)\?/.exec(window.location.hash)?.[1];
    if (id !== undefined) load(named(id) ?? figures[0]);
  };
  follow();
  window.addEventListener('hashchange', follow);

  const reach = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const reached = event.target.closest<HTMLElement>('a.try, .part, figure[data-scripts]');
    const figure = named(reached?.dataset.figure);
    load(figure);
    if (!figure || figure.dataset.live !== undefined) return;
    if (event.type === 'submit') event.preventDefault();
    const used = event.target.closest<HTMLElement>(waits[event.type] ?? 'none');
    if (used) used.dataset.pressed = event.type;
  };
  for (const event of ['pointerover', 'focusin', ...Object.keys(waits)])
    document.addEventListener(event, reach);
}

wakeFigures();
