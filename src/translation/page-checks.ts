import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { InputError } from '../input/index.ts';
import { assertPages } from './assert-pages.ts';
import { readDrift } from './drift/index.ts';
import { type Folders, loadDocs } from './load-docs.ts';
import { loadSafe, toSafetyFaults } from './safety/index.ts';

/**
 * The integration that refuses unsafe texts before anything reads them, and faulty pages before they are rendered; in
 * development a fault that is not dangerous is only told.
 */
export function pageChecks(folders: Folders): AstroIntegration {
  let root = '.';
  const check = async () => {
    assertPages(await loadDocs(root, folders));
  };
  return {
    name: 'layer-by-layer:page-checks',
    hooks: {
      // Before Astro reads the pages itself: its own words for a fault name no line and no remedy.
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        await loadSafe(root, folders.docs);
        updateConfig({ vite: { plugins: [safePages(root, folders.docs)] } });
        if (command === 'build' || command === 'sync') {
          await check();
          // Judged here, where each page has just been taken apart; the loader and the marks find it done.
          readDrift(root);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          check().catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
        };
        tell();
        server.watcher.on('change', (path) => {
          if (path.endsWith('.mdx')) tell();
        });
      },
    },
  };
}

/** A page that changes, or comes with another branch, while the site is served: judged each time before it is compiled. */
function safePages(root: string, docs: string) {
  return {
    name: 'layer-by-layer:safe-pages',
    enforce: 'pre' as const,
    // The file as it lies there: other plugins ask for modules about a page under the same name.
    async load(id: string) {
      const path = relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/');
      if (!path.startsWith(`${docs}/`) || !path.endsWith('.mdx')) return;
      const source = await readFile(join(root, path), 'utf8');
      const faults = toSafetyFaults([{ path, source }]);
      if (faults.length > 0) throw new InputError(faults);
    },
  };
}
