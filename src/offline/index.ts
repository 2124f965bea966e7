import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toFinishedScripts, toScriptPath, toSearchIndexes } from '../search/index.ts';
import type { Dist } from './dist.ts';
import { assertOffline } from './gate.ts';
import { withPolicy } from './policy.ts';
import { pruneStyles } from './prune-styles.ts';
import { readByMachines } from './texts.ts';
import { writeWorkers } from './workers.ts';

/** The integration that finishes `dist/`: search, styles, policy, the gate, then the service workers. */
export function offline(): AstroIntegration {
  return {
    name: 'layer-by-layer:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const dist = await loadDist(folder);
        const scripts = await loadScripts(folder, dist);
        await addSearch(folder, dist);
        for (const [file, html] of dist.pages) {
          const finished = withPolicy(withOwnStyles(html, scripts));
          dist.pages.set(file, finished);
          await writeFile(join(folder, file), finished);
        }
        assertOffline(dist);
        await writeWorkers(folder, dist, scripts);
        logger.info(`${dist.pages.size} pages work from the web and from disk.`);
      },
    },
  };
}

/** Adds the index of each language, made from its pages, to the language's search script, and names that in the pages. */
async function addSearch(folder: string, dist: Dist): Promise<void> {
  const indexes = toSearchIndexes(dist.pages);
  const beginnings = new Map<string, string>();
  for (const { lang } of indexes) {
    beginnings.set(lang, await readFile(join(folder, toScriptPath(lang)), 'utf8'));
  }
  for (const { from, path, text } of toFinishedScripts(indexes, beginnings)) {
    await writeFile(join(folder, path), text);
    await rm(join(folder, from));
    dist.files.delete(from);
    dist.files.add(path);
    for (const [file, html] of dist.pages) dist.pages.set(file, html.replaceAll(from, path));
  }
}

/**
 * The page with only the styles that it, or a script named in it, can use: a component brings its styles to every
 * page. A script that is loaded later has to stand in the page as well, as in `data-scripts`.
 */
function withOwnStyles(html: string, scripts: ReadonlyMap<string, string>): string {
  const page = {
    html: html.replace(/<style>[^]*?<\/style>/g, ''),
    scripts: [...scripts].filter(([file]) => html.includes(file)).map(([, text]) => text),
  };
  return html.replace(
    /<style>([^]*?)<\/style>/g,
    (_, css: string) => `<style>${pruneStyles(css, page)}</style>`,
  );
}

async function loadScripts(folder: string, { files }: Dist): Promise<Map<string, string>> {
  const paths = [...files].filter((file) => file.endsWith('.js'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

async function loadDist(folder: string): Promise<Dist> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const load = async (matching: RegExp) => {
    const wanted = files.filter((file) => matching.test(file)).sort();
    const texts = wanted.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
    return new Map(await Promise.all(texts));
  };
  return { files: new Set(files), pages: await load(/\.html$/), texts: await load(readByMachines) };
}
