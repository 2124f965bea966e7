import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { earlierVersions } from './earlier-versions.ts';
import { readDrift } from './read-drift.ts';
import { type FileReport, toFileReport } from './report.ts';

/**
 * The content loader of how each file of each language stands to its source. The history of the clone is asked only
 * for blocks whose source has changed, and is not needed.
 */
export function translationLoader(): Loader {
  return {
    name: 'translations',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const read = () => {
        const reports = [...readDrift(root)].flatMap(([lang, files]) =>
          files.map((file): FileReport => toFileReport(lang, file, (path) => earlierVersions(root, path))),
        );
        store.clear();
        for (const report of reports) store.set({ id: `${report.lang}/${report.name}`, data: { ...report } });
      };
      read();
      watcher?.on('change', (path) => {
        if (!/[\\/]docs[\\/].*\.(mdx|yaml|lock)$/.test(path)) return;
        try {
          read();
        } catch (error) {
          // While someone writes, a fault is told and the last judgement stays.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
      return Promise.resolve();
    },
  };
}
