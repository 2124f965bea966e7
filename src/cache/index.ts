import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FOLDER = '.cache';

/** A short name for everything that a file hangs on: made again when any of it changes. */
export function toKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // A sign that no text holds keeps the parts apart.
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Where what is kept under this name lies: a path below `.cache/` of the project at `root`. */
export function toKeptPath(name: string, root = '.'): string {
  return join(root, FOLDER, name);
}

/** What was kept under this name; undefined when nothing was. */
export async function readKept(name: string, root = '.'): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(toKeptPath(name, root));
  } catch {
    return undefined;
  }
}

/** Keeps it under this name, whole or not at all: another run may be reading. */
export async function keep(name: string, content: string | Uint8Array, root = '.'): Promise<void> {
  const path = toKeptPath(name, root);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}

/** What was kept under this name, or what is made now and kept for the next time. */
export async function makeOnce(
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  root = '.',
): Promise<Buffer<ArrayBuffer>> {
  const kept = await readKept(name, root);
  if (kept) return kept;
  const made = Buffer.from(await make());
  await keep(name, made, root);
  return made;
}
