import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadDiagrams } from './load.ts';

/** The content loader of all diagrams; in development it reads them again when one of their files changes. */
export function diagramLoader(folders: { diagrams: string; docs: string }): Loader {
  return {
    name: 'diagrams',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const read = async () => {
        const diagrams = await loadDiagrams(root, folders.diagrams, folders.docs);
        store.clear();
        for (const diagram of diagrams) store.set({ id: diagram.id, data: { ...diagram } });
      };
      await read();
      watcher?.on('change', (path) => {
        if (!/[\\/]diagrams[\\/](tables[\\/])?[^\\/]+\.yaml$/.test(path)) return;
        // While someone writes, a fault is told and the last good figure stays.
        read().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
