/**
 * Loads the scripts of a figure when it nears the viewport, or when the reader reaches for it. Part of the small script
 * that every page has; the scripts' addresses stand on the figure itself, the live script's first.
 */
export function wakeFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-scripts]')];
  if (figures.length === 0) return;
  const asked = new Set<string>();
  const load = (figure: HTMLElement | undefined) => {
    for (const source of figure?.dataset.scripts?.split(' ') ?? []) {
      if (asked.has(source)) continue;
      asked.add(source);
      const script = document.createElement('script');
      script.src = source;
      // Kept in order: the live script is there before what builds on it.
      script.async = false;
      document.head.append(script);
    }
  };
  const named = (id: string | undefined) => figures.find(({ dataset }) => dataset.figure === id);

  // An address may name the state of a figure far down the page; of one that is not here, the first figure says so.
  const follow = () => {
    const id = /^#figure-([a-z0-9-]+)\?/.exec(window.location.hash)?.[1];
    if (id !== undefined) load(named(id) ?? figures[0]);
  };
  follow();
  window.addEventListener('hashchange', follow);

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        load(target as HTMLElement);
      }
    },
    { rootMargin: '50%' },
  );
  for (const figure of figures) near.observe(figure);

  const reach = ({ target, type }: Event) => {
    const reached =
      target instanceof Element
        ? target.closest<HTMLElement>('a.try, .part, figure[data-scripts]')
        : undefined;
    const figure = named(reached?.dataset.figure);
    load(figure);
    if (type === 'click' && figure?.dataset.live === undefined)
      reached?.toggleAttribute('data-pressed', true);
  };
  for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, reach);
}

wakeFigures();
