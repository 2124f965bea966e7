import { draw } from './draw.ts';
import type { Words } from './labels.ts';

/** Gives every block of code a button that copies it; where that is refused the code is selected instead. */
export function connectCopy({ copy, copied }: Words): void {
  const focused = document.activeElement;
  for (const block of document.querySelectorAll<HTMLElement>('main pre.code')) {
    // Changes are spoken.
    const button = draw('button', { className: 'copy', type: 'button', ariaLive: 'polite' }, copy);
    const box = draw('div', { className: 'copied' });
    block.replaceWith(box);
    box.append(block, button);
    button.addEventListener('click', () => {
      void copyText(block).then((isDone) => {
        if (!isDone) return;
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), 2000);
      });
    });
    // A block that moves loses the focus.
    if (focused === block) block.focus({ preventScroll: true });
  }
}

async function copyText(block: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(block.textContent.trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(block);
    return false;
  }
}
