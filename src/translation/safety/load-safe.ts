import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../input/index.ts';
import type { PageFile } from '../parsed-page.ts';
import { isFileOfLanguage, notOfLanguage, toSafetyFaults } from './faults.ts';
import { toSizeFault } from './limits.ts';

/**
 * Every file below `folder` (`docs`) of the repository at `root`. Throws one error that lists everything unsafe in
 * them. A file is opened only when its name, kind and size are those of a text: a link could lead to any file of the
 * machine.
 */
export async function loadSafe(root: string, folder: string): Promise<PageFile[]> {
  const faults: string[] = [];
  const files: PageFile[] = [];
  for (const path of await toPaths(root, folder)) {
    const { size, isFile } = await lstat(join(root, path)).then((stats) => ({
      size: stats.size,
      isFile: stats.isFile(),
    }));
    if (!isFile) faults.push(`${path}:1:1: is a link to another file, or no file at all. Remove it.`);
    else if (!isFileOfLanguage(path)) faults.push(notOfLanguage(path));
    else {
      const fault = toSizeFault(path, size);
      if (fault !== undefined) faults.push(`${path}:1:1: ${fault}`);
      else files.push({ path, source: await readFile(join(root, path), 'utf8') });
    }
  }
  faults.push(...toSafetyFaults(files));
  if (faults.length > 0) throw new InputError(faults);
  return files;
}

/** Every path below a folder that is no folder itself, in order; links are not followed. */
async function toPaths(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? toPaths(root, path) : [path];
    }),
  );
  return paths.flat().sort();
}
