import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadFlows, type FlowFolders } from './load.ts';

/** The content loader of all flows; in development it draws them again when one of their files changes. */
export function flowLoader(folders: FlowFolders): Loader {
  return {
    name: 'flows',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const read = async () => {
        const flows = await loadFlows(root, folders);
        store.clear();
        for (const flow of flows) store.set({ id: flow.id, data: { ...flow } });
      };
      await read();
      watcher?.on('change', (path) => {
        if (!/[\\/]flows(\.yaml|[\\/][^\\/]+\.mmd)$/.test(path)) return;
        // While someone writes, a fault is told and the last good flows stay.
        read().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
