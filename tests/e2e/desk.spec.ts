import { expect, test } from './fixtures.ts';
import { figures, languages } from './pages.ts';

test.describe('on a phone @once', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const lang of languages) {
    test(`a figure's controls are in reach while its drawing is in sight (${lang})`, async ({
      page,
      open,
    }) => {
      const slug = `${lang}/containers.html`;
      await open(slug);
      for (const { id } of figures.filter(({ path }) => path === slug)) {
        const figure = page.locator(`#figure-${id}`);
        await figure.locator('[data-region="drawing"]').evaluate((drawing) => {
          drawing.scrollIntoView({ block: 'start', behavior: 'instant' });
        });
        await figure.dispatchEvent('pointerover');
        await expect(figure).toHaveAttribute('data-live', '');
        const control = figure.locator('[data-region="controls"] :is(input, select, button):visible').first();
        await expect(control, id).toBeInViewport({ ratio: 1 });
        const [drawing, desk] = await Promise.all(
          ['.figure-drawing', '.figure-desk'].map((part) => figure.locator(part).boundingBox()),
        );
        // At least 400 of the window's 740 px show the drawing.
        expect((desk?.y ?? 0) - (drawing?.y ?? 0), id).toBeGreaterThan(400);
      }
    });
  }
});
