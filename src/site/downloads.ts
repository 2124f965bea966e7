import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that holds the book of one language, or the whole site. */
export interface Download {
  /** File name. */
  file: string;
  format: 'pdf' | 'epub' | 'zip';
  /** The language whose book it holds; absent for the whole site. */
  lang?: string;
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
  const start = `layer-by-layer-${version}`;
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const rest = file.startsWith(start) ? file.slice(start.length) : '';
      const [, lang, format] = /^(?:-([A-Za-z-]+))?\.(pdf|epub|zip)$/.exec(rest) ?? [];
      if (!isFormat(format)) return [];
      const { size } = statSync(join(folder, file));
      return { file, format, size, ...(lang !== undefined && { lang }) };
    });
}

function isFormat(format: string | undefined): format is Download['format'] {
  return format === 'pdf' || format === 'epub' || format === 'zip';
}
