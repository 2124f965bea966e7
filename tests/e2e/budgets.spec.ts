import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { projectFolder } from '../../tools/run.ts';
import { weighPage } from '../../tools/page-weight.ts';
import { expect, test } from './fixtures.ts';
import { htmlOf, pages } from './pages.ts';

const dist = join(projectFolder, 'dist');
const kB = 1000;

/** Pages that carry more than one live figure, or a figure with much real data, and what they may cost in kB. */
const limits: readonly (readonly [slug: string, limit: number])[] = [
  ['book', 290], // all chapters and figures at once, for those who ask for it
  ['containers', 112], // seven figures
  ['docker-image', 65], // two figures, the layers of 20 real images among their data, and a flow
  ['server-usage', 57], // two figures
  ['hypervisor', 52], // two figures
  ['summary', 50], // two figures
  ['performance-data', 49], // a figure and ten tables
  ['dockerfile', 44], // a figure and a flow
  ['what-is-docker', 42], // a figure and a flow
];

test.describe('budgets @once', () => {
  for (const path of pages) {
    test(`${path} costs a first visitor little`, () => {
      const { html, scripts, fonts, requests } = weighPage(dist, path);
      const limit = limits.find(([slug]) => path.endsWith(`/${slug}.html`))?.[1] ?? 40;
      expect(html + scripts, 'page, styles and scripts, gzip').toBeLessThanOrEqual(limit * kB);
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
