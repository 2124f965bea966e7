import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { InputError } from './input-error.ts';

/** Reads a file below `root`. A missing one is told with the reason why it has to be there. */
export async function readText(root: string, file: string, reason: string): Promise<string> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch (error) {
    if (isMissing(error)) throw new InputError([`${file} is missing. Add it: ${reason}.`]);
    throw toUnreadable(error, file, 'file');
  }
}

/** Names of the folders in a folder, sorted; the folders of `docs/` are the languages. */
export async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Names, without it, of the files in a folder that end in an extension, sorted; none where there is no folder. */
export async function idsIn(folder: string, extension: '.yaml' | '.mmd'): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw toUnreadable(error, folder, 'folder');
  });
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => basename(name, extension))
    .sort();
}

/** Reads one of several files and keeps what is wrong with it, so that an author is told of all files at once. */
export async function gather(problems: string[], read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** What the system says of a place that is there and cannot be read, with what to do; any other error as it is. */
function toUnreadable(error: unknown, place: string, thing: 'file' | 'folder'): unknown {
  if (!(error instanceof Error && 'code' in error && 'errno' in error)) return error;
  const cause = `${getSystemErrorMessage(Number(error.errno))} (${String(error.code)})`;
  return new InputError([`${place} cannot be read: ${cause}. Make it a ${thing} that you may read.`]);
}
