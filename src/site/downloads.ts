import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readReleaseFile, type ReleaseFile } from './release-file.ts';

/** A file that readers can take with them. */
export interface Download extends ReleaseFile {
  /** File name. */
  file: string;
  /** Size in bytes. */
  size: number;
}

/**
 * The files that a site may offer: those of this version in `folder`, which `npm run release` names in DOWNLOADS.
 * Any other build offers none, for it cannot know that they hold what its pages say.
 */
export function loadDownloads(folder = process.env.DOWNLOADS ?? ''): Download[] {
  if (folder === '') return [];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const held = readReleaseFile(version, file);
      return held ? { file, ...held, size: statSync(join(folder, file)).size } : [];
    });
}
