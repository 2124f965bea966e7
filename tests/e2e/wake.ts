import type { Locator } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Reaches for a figure, as a pointer or a finger does, and waits until it is alive. */
export async function wake(figure: Locator): Promise<Locator> {
  await figure.scrollIntoViewIfNeeded();
  await figure.dispatchEvent('pointerover');
  await expect(figure).toHaveAttribute('data-live', '');
  return figure;
}
