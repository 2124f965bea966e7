import { earlierVersions } from './earlier-versions.ts';
import { readDrift } from './read-drift.ts';
import { type FileReport, toFileReport } from './report.ts';

/**
 * How each file of each language stands to its source, `<lang>/<file>`. The history of the clone is asked only for
 * blocks whose source has changed, and is not needed.
 */
export function loadReports(root: string): (FileReport & { id: string })[] {
  return [...readDrift(root)].flatMap(([lang, files]) =>
    files.map((file) => {
      const report = toFileReport(lang, file, (path) => earlierVersions(root, path));
      return { ...report, id: `${lang}/${report.name}` };
    }),
  );
}
