/** Closes the menu when a link inside it leads to a section of the same page, which no browser does by itself. */
export function connectMenu(): void {
  const menu = document.querySelector<HTMLElement>('.menu');
  menu?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.pathname === location.pathname && menu.matches(':popover-open')) menu.hidePopover();
  });
}
