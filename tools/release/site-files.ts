import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './pack.ts';

/** Every file below a folder in the order of its path, to be packed below `root`. */
export function readSiteFiles(folder: string, root: string): Packed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((path) => ({ path: `${root}/${path}`, bytes: readFileSync(join(folder, path)) }));
}
