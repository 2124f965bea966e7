import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { projectFolder } from '../../tools/run.ts';
import { weighFiles, weighLiveScripts, weighPage } from '../../tools/page-weight.ts';
import { expect, test } from './fixtures.ts';
import { htmlOf, languages, pages } from './pages.ts';

const dist = join(projectFolder, 'dist');
const kB = 1000;

/** What a page may cost until its reader reaches for a figure, in kB; the Korean page decides, for its letters take three bytes. */
const firstLimit = 40;
const firstLimits: Readonly<Record<string, number>> = {
  containers: 51, // seven figures; its text, styles and frame alone are 25
  book: 172, // all chapters and figures at once, for those who ask for it
};

/** What a page may cost once all its figures are awake, in kB; each limit leaves about a kilobyte for a sentence more. */
const limit = 40;
const limits: Readonly<Record<string, number>> = {
  book: 299,
  containers: 114, // seven figures
  'docker-image': 71.3, // two figures, one with the layers of 20 real images, and a flow
  'server-usage': 63.6, // two figures, one with five kinds of controls
  hypervisor: 58.3, // two figures
  summary: 56.2, // two figures
  dockerfile: 50.7, // a figure and a flow
  'why-virtualization': 47.5,
  'performance-data': 49.8, // a figure and ten tables
  'image-layers': 41, // alone: the layers of 20 real images
  index: 40.9, // the first figure, alive on the home page
  'what-is-docker': 49.8, // a figure and a flow
};

const nameOf = (path: string) => /([^/]+)\.html$/.exec(path)?.[1] ?? '';

test.describe('budgets @once', () => {
  for (const path of pages) {
    test(`${path} costs a reader little`, () => {
      const { html, scripts, fonts } = weighPage(dist, path);
      expect(html + scripts, 'page, styles and scripts, gzip').toBeLessThanOrEqual(
        (limits[nameOf(path)] ?? limit) * kB,
      );
      expect(fonts, 'fonts').toBeLessThanOrEqual((path.startsWith('en/') ? 30 : 180) * kB);
    });

    test(`${path} prints each drawing small`, () => {
      for (const [drawing = ''] of htmlOf(path).matchAll(/<svg class="(?:drawing|flow)[\s\S]*?<\/svg>/g)) {
        expect(gzipSync(drawing).length).toBeLessThanOrEqual(12 * kB);
      }
    });
  }

  for (const path of pages.filter((one) => /^[a-z]{2}\//.test(one))) {
    test(`${path} asks for little before its reader reaches for a figure`, async ({ page, open, toUrl }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(toUrl(''), '')));
      await open(path);
      await page.waitForLoadState('networkidle');
      expect(weighFiles(dist, asked), 'page, styles and scripts, gzip').toBeLessThanOrEqual(
        (firstLimits[nameOf(path)] ?? firstLimit) * kB,
      );
      expect(asked.length, 'requests').toBeLessThanOrEqual(8);
    });
  }

  for (const lang of languages) {
    test(`the live scripts of all figures are small together (${lang})`, () => {
      expect(weighLiveScripts(dist, lang)).toBeLessThanOrEqual(70 * kB);
    });

    test(`the scripts of figures ask to be compiled before their first update (${lang})`, () => {
      const assets = join(dist, 'assets');
      const own = readdirSync(assets).filter((name) =>
        new RegExp(`^(live|figure-[^.]+)\\.${lang}\\.[^.]+\\.js$`).test(name),
      );
      expect(own.length).toBeGreaterThan(15);
      for (const name of own)
        expect(readFileSync(join(assets, name), 'utf8'), name).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    });
  }
});
