/* What a reader's browser keeps for this site. It may be forbidden, or full: then nothing is kept, and no one is told. */

type Kind = 'local' | 'session';

/** What was kept under this key; null when nothing was, or when it may not be read. */
export function recall(key: string, kind: Kind = 'local'): string | null {
  try {
    return window[`${kind}Storage`].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under this key, for good or as long as the window is open. */
export function remember(key: string, text: string, kind: Kind = 'local'): void {
  try {
    window[`${kind}Storage`].setItem(key, text);
  } catch {
    // Whatever it was for works all the same in this page.
  }
}
