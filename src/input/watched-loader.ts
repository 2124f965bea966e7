import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/** What a collection is read from. */
interface Source<Entry extends { id: string }> {
  name: string;
  /** The paths of its files: one that changes during development has all entries read again. */
  files: RegExp;
  /** Reads all entries of the project in the folder `root`; throws when a file is at fault. */
  read: (root: string) => readonly Entry[] | Promise<readonly Entry[]>;
}

/** The content loader of entries that need more than one file each. */
export function watchedLoader<Entry extends { id: string }>({ name, files, read }: Source<Entry>): Loader {
  return {
    name,
    load: async ({ store, config, watcher, logger }) => {
      const load = async () => {
        const entries = await read(fileURLToPath(config.root));
        store.clear();
        for (const entry of entries) store.set({ id: entry.id, data: { ...entry } });
      };
      await load();
      watcher?.on('change', (path) => {
        // While someone writes, a fault is told and the last good entries stay.
        if (files.test(path))
          load().catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
      });
    },
  };
}
