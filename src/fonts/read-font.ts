import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's font, uncut and with all its weights, of the project at `root`. */
export function readFont(root = '.'): Promise<Buffer> {
  return readFile(join(root, 'src/fonts/layer-sans.woff2'));
}
