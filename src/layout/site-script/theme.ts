import { remember } from '../../browser/storage.ts';
import { themeKey } from '../theme-before-paint.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Lets the theme button go round system, light and dark, and remembers the choice. */
export function connectTheme(): void {
  const button = document.querySelector<HTMLElement>('.theme-button');
  if (!button) return;
  name(button, currentTheme());
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    remember(themeKey, theme);
    name(button, theme);
  });
  if (location.protocol === 'file:') carryTheme();
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function name(button: HTMLElement, theme: Theme): void {
  button.ariaLabel = button.title = button.dataset[`label${theme[0]?.toUpperCase()}${theme.slice(1)}`] ?? '';
}

/** Firefox keeps storage per file on disk, so there a link takes the theme along; once arrived it leaves the address. */
function carryTheme(): void {
  const address = new URL(location.href);
  if (address.searchParams.has('theme')) {
    address.searchParams.delete('theme');
    history.replaceState(history.state, '', address);
  }
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.protocol === 'file:' && link.pathname !== location.pathname) {
      link.search = `?theme=${currentTheme()}`;
    }
  });
}
