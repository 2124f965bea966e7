/** Whether someone types into what a key was pressed in: then the key is text, and no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  const typed =
    'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(typed) !== null;
}
