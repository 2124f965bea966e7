import { remember } from '../browser/storage.ts';
import { draw } from './draw.ts';
import type { Words } from './labels.ts';
import { type Setting, settings, toSettingKey } from './settings.ts';

const shortcuts = [
  ['/', 'keys.search'],
  ['Ctrl K, ⌘ K', 'keys.search'],
  ['?', 'keys.help'],
  ['Esc', 'keys.close'],
] as const;

/** The sheet that sets text size and line width, lists the keyboard's shortcuts and can switch single keys off. */
export function drawSheet(words: Words): HTMLElement {
  const close = draw('button', { type: 'button' }, words['keys.close']);
  const sheet = draw(
    'div',
    { id: 'reading', className: 'reading', popover: 'auto', role: 'dialog', ariaLabel: words.settings },
    drawSetting('textSize', words),
    drawSetting('lineWidth', words),
    draw('h2', {}, words.shortcuts),
    draw(
      'dl',
      {},
      ...shortcuts.map(([keys, what]) =>
        draw('div', {}, draw('dt', {}, draw('kbd', {}, keys)), draw('dd', {}, words[what])),
      ),
    ),
    drawSetting('singleKeys', words),
    close,
  );
  close.addEventListener('click', () => sheet.hidePopover());
  return sheet;
}

/** A choice that changes the page at once and is remembered. */
function drawSetting(name: Setting, words: Words): HTMLElement {
  const { dataset } = document.documentElement;
  const options = settings[name].map((choice) =>
    draw('option', { value: choice, selected: choice === dataset[name] }, words[`choices.${choice}`]),
  );
  const select = draw('select', { autofocus: name === 'textSize' }, ...options);
  select.addEventListener('change', () => {
    dataset[name] = select.value;
    remember(toSettingKey(name), select.value);
  });
  return draw('label', {}, words[name], select);
}
