import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertPages } from './assert-pages.ts';
import { type Folders, loadDocs } from './load-docs.ts';

/** The integration that refuses faulty pages before they are rendered; in development it only tells. */
export function pageChecks(folders: Folders): AstroIntegration {
  let root = '.';
  const check = async () => {
    assertPages(await loadDocs(root, folders));
  };
  return {
    name: 'layer-by-layer:page-checks',
    hooks: {
      // Before Astro reads the pages itself: its own words for a fault name no line and no remedy.
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command === 'build' || command === 'sync') await check();
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
