/**
 * `npm run bench`: measures what readers pay for, and prints it. Nothing here fails; tests/e2e/budgets.spec.ts does.
 * Times are of this machine: compare runs of one machine only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './find-browser.ts';
import { benchSearch } from './bench-search.ts';
import { weighPage } from './page-weight.ts';
import { projectFolder } from './run.ts';
import { serve } from './serve.ts';

const dist = join(projectFolder, 'dist');

benchBuild();
benchSizes();
benchSearch(dist);
await benchUpdates();

/** Builds from nothing and prints the processor time that it took. */
function benchBuild(): void {
  for (const folder of ['dist', '.astro', 'node_modules/.astro', '.cache'])
    rmSync(join(projectFolder, folder), { recursive: true, force: true });
  const before = process.resourceUsage();
  const start = performance.now();
  const { status } = spawnSync('npx', ['astro', 'build'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed; run `npm run build` to see why.');
  const wall = (performance.now() - start) / 1000;
  // Node counts the time of finished child processes with this one's on POSIX only; wall time is the upper bound.
  const after = process.resourceUsage();
  console.log(
    `cold build: ${wall.toFixed(1)} s (this process itself used ${((after.userCPUTime - before.userCPUTime) / 1e6).toFixed(1)} s)\n`,
  );
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

/** Moves every slider of every figure through its range and prints the slowest and the median update. */
async function benchUpdates(): Promise<void> {
  const site = await serve(dist, {});
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const rows: Record<string, { updates: number; 'median ms': number; 'slowest ms': number }> = {};
  const paths = readdirSync(join(dist, 'en'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `en/${name}`);
  for (const path of paths) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL(path, site.url).href);
    const ids = await page.locator('figure[data-figure]').evaluateAll((all) => all.map((one) => one.id));
    for (const id of ids) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#${id}[data-live]`).waitFor();
      const times = await page.locator(`#${id}`).evaluate(sweep);
      if (times.length > 0) {
        rows[`${path} ${id}`] = {
          updates: times.length,
          'median ms': Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2)),
          'slowest ms': Number((times.at(-1) ?? 0).toFixed(2)),
        };
      }
    }
    await page.close();
  }
  console.table(rows);
  await browser.close();
  await site.close();
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
