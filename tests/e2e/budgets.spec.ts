import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { projectFolder } from '../../tools/run.ts';
import { weighPage } from '../../tools/page-weight.ts';
import { expect, test } from './fixtures.ts';
import { htmlOf, pages } from './pages.ts';

const dist = join(projectFolder, 'dist');
const kB = 1000;

test.describe('budgets @once', () => {
  for (const path of pages) {
    test(`${path} costs a first visitor little`, () => {
      const { html, scripts, fonts, requests } = weighPage(dist, path);
      const figures = [...htmlOf(path).matchAll(/<figure[^>]*\bdata-figure=/g)].length;
      // A page with one live figure; each further figure may add its drawing, words and rules.
      expect(html + scripts, 'page, styles and scripts, gzip').toBeLessThanOrEqual(
        40 * kB + Math.max(0, figures - 1) * 12 * kB,
      );
      expect(fonts, 'fonts').toBeLessThanOrEqual((path.startsWith('en/') ? 30 : 180) * kB);
      expect(requests, 'requests').toBeLessThanOrEqual(8);
    });

    test(`${path} prints each drawing small`, () => {
      for (const [drawing = ''] of htmlOf(path).matchAll(/<svg class="(?:drawing|flow)[\s\S]*?<\/svg>/g)) {
        expect(gzipSync(drawing).length).toBeLessThanOrEqual(12 * kB);
      }
    });
  }
});
