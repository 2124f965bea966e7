/**
 * Whether one key alone may be a shortcut: not where it is text, and not for readers who have switched such keys off,
 * for those who speak to their computer press them unawares (WCAG 2.1.4).
 */
export function allowsSingleKeys(target: EventTarget | null): boolean {
  const typed =
    'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
  const isTyping = target instanceof Element && target.closest(typed) !== null;
  return !isTyping && document.documentElement.dataset.singleKeys !== 'off';
}
