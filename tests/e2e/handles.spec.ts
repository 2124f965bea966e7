import { expect, test } from './fixtures.ts';
import { languages } from './pages.ts';
import { wake } from './wake.ts';

for (const lang of languages) {
  test(`dragging a handle moves its slider, speaks once and is one step of undo (${lang})`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(`${lang}/server-usage.html`);
    const figure = await wake(page.locator('#figure-server-usage'));
    const slider = figure.locator('[data-set="demand"][data-index="1"]');
    const grip = figure.locator('[data-handle="wants-vm-1"] > .grip').filter({ visible: true });
    await grip.scrollIntoViewIfNeeded();
    const before = await grip.boundingBox();
    if (!before) throw new Error('The grip is not on the page.');
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];

    // Taken off its middle it must not jump, and it stays under the pointer all the way.
    await page.mouse.move(x, y + 5);
    await page.mouse.down();
    await page.mouse.move(x, y - 35, { steps: 4 });
    const after = await grip.boundingBox();
    expect(Math.abs(before.y - (after?.y ?? 0) - 40)).toBeLessThan(3);
    await expect(figure.locator('[data-region="status"]')).toBeEmpty();
    await page.mouse.up();

    expect(Number(await slider.inputValue())).toBeGreaterThan(20);
    await expect(figure.locator('[data-region="status"]')).not.toBeEmpty();
    await figure.locator('[data-do="undo"]').click();
    await expect(slider).toHaveValue('10');
    await expect(figure.locator('[data-do="undo"]')).toHaveAttribute('aria-disabled', 'true');
  });
}
