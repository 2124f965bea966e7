import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadTables, type TableFolders } from './load.ts';

/** The content loader of all data tables; in development it reads them again when one of their files changes. */
export function tableLoader(folders: TableFolders): Loader {
  return {
    name: 'tables',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const read = async () => {
        const tables = await loadTables(root, folders);
        store.clear();
        for (const table of tables) store.set({ id: table.id, data: { ...table } });
      };
      await read();
      watcher?.on('change', (path) => {
        if (!/[\\/]tables(\.yaml|[\\/][^\\/]+\.yaml)$/.test(path)) return;
        // While someone writes, a fault is told and the last good tables stay.
        read().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
