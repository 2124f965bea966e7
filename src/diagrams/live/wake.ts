/**
 * Loads the live scripts of a page's figures when a figure nears the viewport, or when the reader reaches for one.
 * Part of the small script that every page has; the scripts' addresses stand on the figures themselves.
 */
export function wakeFigures(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-scripts]')];
  if (figures.length === 0) return;
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    for (const source of new Set(figures.flatMap(({ dataset }) => (dataset.scripts ?? '').split(' ')))) {
      const script = document.createElement('script');
      script.src = source;
      // Kept in order: the kinds register themselves before the live script looks for them.
      script.async = false;
      document.head.append(script);
    }
  };
  if (/^#figure-[a-z0-9-]+\?/.test(window.location.hash)) load();
  const watch = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    },
    { rootMargin: '50%' },
  );
  for (const figure of figures) watch.observe(figure);
  const reach = ({ target, type }: Event) => {
    const reached = target instanceof Element && target.closest('a.try, .part, figure[data-scripts]');
    if (!reached) return;
    if (type === 'click' && !document.querySelector('figure[data-live]'))
      reached.toggleAttribute('data-pressed', true);
    load();
  };
  for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, reach);
}

wakeFigures();
