import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertPages } from './assert-pages.ts';
import { type Folders, loadDocs } from './load-docs.ts';

/** The integration that refuses faulty pages before they are rendered; in development it only tells. */
export function pageChecks(folders: Folders): AstroIntegration {
  const check = async (root: URL) => {
    assertPages(await loadDocs(fileURLToPath(root), folders));
  };
  return {
    name: 'layer-by-layer:page-checks',
    hooks: {
      // Before Astro reads the pages itself: its own words for a fault name no line and no remedy.
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build' || command === 'sync') await check(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = new URL(`file://${server.config.root}/`);
        const tell = () => {
          check(root).catch((error: unknown) => {
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
