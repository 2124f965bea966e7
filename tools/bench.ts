/**
 * `npm run bench`: measures what readers pay for, and prints it. Nothing here fails; tests/e2e/budgets.spec.ts does.
 * Times are of this machine: compare runs of one machine only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './find-browser.ts';
import { benchDrags } from './bench-drags.ts';
import { benchSearch } from './bench-search.ts';
import { weighPage } from './page-weight.ts';
import { projectFolder } from './run.ts';
import { serve } from './serve.ts';

const dist = join(projectFolder, 'dist');

benchBuild();
benchSizes();
benchSearch(dist);
await benchFigures();

/** Builds from nothing and prints the processor time that it and its child processes took. */
function benchBuild(): void {
  for (const folder of ['dist', '.astro', 'node_modules/.astro', '.cache'])
    rmSync(join(projectFolder, folder), { recursive: true, force: true });
  const start = performance.now();
  // Node tells its own time only; a shell tells that of everything it ran, on the last line of `times`.
  const { status, stdout } = spawnSync('sh', ['-c', 'node_modules/.bin/astro build >&2 && times'], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new Error('The build failed; run `npm run build` to see why.');
  const wall = (performance.now() - start) / 1000;
  const processor = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  console.log(`cold build: ${wall.toFixed(1)} s, of the processor ${processor.toFixed(1)} s\n`);
}

/** Prints the weight of every page, the scripts together, and the printed drawings. */
function benchSizes(): void {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
  console.table(
    Object.fromEntries(
      pages.map((path) => {
        const { html, scripts, fonts } = weighPage(dist, path);
        return [path, { 'html+css gz': html, 'js gz': scripts, 'together gz': html + scripts, fonts }];
      }),
    ),
  );
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  console.log(
    'scripts, gzip:',
    Object.fromEntries(
      scripts.map((name) => [name, gzipSync(readFileSync(join(dist, 'assets', name))).length]),
    ),
    '\n',
  );
}

/** Works every figure in a browser. */
async function benchFigures(): Promise<void> {
  const site = await serve(dist, {});
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const pages = readdirSync(join(dist, 'en'))
    .filter((name) => name.endsWith('.html') && name !== 'book.html')
    .map((name) => new URL(`en/${name}`, site.url).href);
  await benchUpdates(browser, pages);
  await benchDrags(browser, pages);
  await browser.close();
  await site.close();
}

/** Moves every slider of every figure through its range and prints the slowest and the median update. */
async function benchUpdates(browser: Browser, pages: readonly string[]): Promise<void> {
  const rows: Record<string, { updates: number; 'median ms': number; 'slowest ms': number }> = {};
  for (const url of pages) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    const ids = await page.locator('figure[data-figure]').evaluateAll((all) => all.map((one) => one.id));
    for (const id of ids) {
      await page.locator(`#${id}`).hover();
      await page.locator(`#${id}[data-live]`).waitFor();
      const times = await page.locator(`#${id}`).evaluate(sweep);
      if (times.length > 0) {
        rows[`${new URL(url).pathname} ${id}`] = {
          updates: times.length,
          'median ms': Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2)),
          'slowest ms': Number((times.at(-1) ?? 0).toFixed(2)),
        };
      }
    }
    await page.close();
  }
  console.table(rows);
}

/** Runs in the page: sets every range control to each of its ends and middles, timing the script of each update. */
function sweep(figure: Element): number[] {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const input of figure.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
      for (const share of [1, 0.5, 0, 0.75]) {
        input.value = String(Number(input.min) + (Number(input.max) - Number(input.min)) * share);
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        times.push(performance.now() - start);
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  return times.sort((a, b) => a - b);
}
