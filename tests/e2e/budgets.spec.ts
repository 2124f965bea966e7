import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { projectFolder } from '../../tools/run.ts';
import { weighFiles, weighLiveScripts, weighPage } from '../../tools/page-weight.ts';
import { expect, test } from './fixtures.ts';
import { htmlOf, languages, pages } from './pages.ts';

const dist = join(projectFolder, 'dist');
const kB = 1000;

/**
 * What a page may cost, in kB: `first` until its reader scrolls, `all` once all its figures are awake.
 * Korean letters take three bytes, so the Korean page decides. Of each, 0.6 kB keeps the reader's place and settings; the
 * other comforts come when they are wanted. Each limit leaves about a kilobyte for a sentence more. Every page that is not here has 40 for all of it.
 */
const limits: Readonly<Record<string, { first: number; all: number }>> = {
  book: { first: 299, all: 299 }, // all chapters and figures at once, for those who ask for it
  containers: { first: 72.3, all: 114.2 }, // seven figures
  'docker-image': { first: 59.4, all: 70.3 }, // two figures, one with the layers of 20 real images, and a flow
  'server-usage': { first: 58.9, all: 62.8 }, // two figures, one with five kinds of controls
  hypervisor: { first: 51.9, all: 57.9 }, // two figures
  summary: { first: 49.6, all: 55.5 }, // two figures
  dockerfile: { first: 50, all: 50 }, // a figure and a flow
  'why-virtualization': { first: 46.7, all: 46.7 },
  'performance-data': { first: 48.6, all: 48.6 }, // a figure and ten tables
  'image-layers': { first: 41, all: 41 }, // alone: the layers of 20 real images
  index: { first: 40, all: 40.1 }, // the first figure, alive on the home page
  'what-is-docker': { first: 40, all: 48.9 }, // a figure and a flow
};

const limitOf = (path: string) =>
  limits[/([^/]+)\.html$/.exec(path)?.[1] ?? ''] ?? {
    first: 40,
    all: 40,
  };

test.describe('budgets @once', () => {
  for (const path of pages) {
    test(`${path} costs a reader little`, () => {
      const { html, scripts, fonts } = weighPage(dist, path);
      expect(html + scripts, 'page, styles and scripts, gzip').toBeLessThanOrEqual(limitOf(path).all * kB);
      expect(fonts, 'fonts').toBeLessThanOrEqual((path.startsWith('en/') ? 30 : 180) * kB);
    });

    test(`${path} prints each drawing small`, () => {
      for (const [drawing = ''] of htmlOf(path).matchAll(/<svg class="(?:drawing|flow)[\s\S]*?<\/svg>/g)) {
        expect(gzipSync(drawing).length).toBeLessThanOrEqual(12 * kB);
      }
    });
  }

  for (const path of pages.filter((one) => /^[a-z]{2}\//.test(one))) {
    test(`${path} asks for little before its reader scrolls`, async ({ page, open, toUrl }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(toUrl(''), '')));
      await open(path);
      await page.waitForLoadState('networkidle');
      expect(weighFiles(dist, asked), 'page, styles and scripts, gzip').toBeLessThanOrEqual(
        limitOf(path).first * kB,
      );
      expect(asked.length, 'requests').toBeLessThanOrEqual(8);
    });
  }

  for (const lang of languages) {
    test(`the live scripts of all figures are small together (${lang})`, () => {
      expect(weighLiveScripts(dist, lang)).toBeLessThanOrEqual(70 * kB);
    });
  }
});
