import { type Setting, settings, toSettingKey } from './settings.ts';

/** Lets the sheet of settings change the page and remember it, and opens it with `?`. */
export function connectSettings(): void {
  const sheet = document.getElementById('reading');
  if (!sheet) return;
  const { dataset } = document.documentElement;
  for (const select of sheet.querySelectorAll('select')) {
    const name = select.dataset.setting as Setting;
    const choices: readonly string[] = settings[name];
    const chosen = dataset[name] ?? '';
    select.value = choices.includes(chosen) ? chosen : settings[name][0];
    select.addEventListener('change', () => {
      dataset[name] = select.value;
      try {
        localStorage.setItem(toSettingKey(name), select.value);
      } catch {
        // A browser that keeps nothing still changes this page.
      }
    });
  }
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    const isTyping = target instanceof Element && target.closest('input[type="text"], textarea, select');
    if (key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping) {
      sheet.showPopover();
      sheet.querySelector('select')?.focus();
    }
  });
}
