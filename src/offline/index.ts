import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Dist } from './dist.ts';
import { assertOffline } from './gate.ts';
import { withPolicy } from './policy.ts';

/** The integration that finishes `dist/`: policy, then the gate that refuses what would not work from disk. */
export function offline(): AstroIntegration {
  return {
    name: 'layer-by-layer:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const dist = await loadDist(folder);
        for (const [file, html] of dist.pages) {
          const finished = withPolicy(html);
          dist.pages.set(file, finished);
          await writeFile(join(folder, file), finished);
        }
        assertOffline(dist);
        logger.info(`${dist.pages.size} pages work from the web and from disk.`);
      },
    },
  };
}

async function loadDist(folder: string): Promise<Dist> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return {
    files: new Set(files),
    pages: new Map(
      await Promise.all(
        pages.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
      ),
    ),
  };
}
