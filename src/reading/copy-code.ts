/** Gives every block of code a button that copies it; where that is refused the code is selected instead. */
export function connectCopy({ copy = '', copied = '' }: DOMStringMap): void {
  for (const block of document.querySelectorAll<HTMLElement>('main pre.code')) {
    const box = document.createElement('div');
    const button = document.createElement('button');
    box.className = 'copied';
    button.className = 'copy';
    button.type = 'button';
    button.textContent = copy;
    // Changes are spoken.
    button.ariaLive = 'polite';
    block.replaceWith(box);
    box.append(block, button);
    button.addEventListener('click', () => {
      void copyText(block).then((isDone) => {
        if (!isDone) return;
        button.textContent = copied;
        setTimeout(() => (button.textContent = copy), 2000);
      });
    });
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
