import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFile } from '../parsed-page.ts';
import { type FileDrift, toLanguageDrift } from './language-drift.ts';

/** Languages, each with its files judged block by block. */
export type Drift = ReadonlyMap<string, readonly FileDrift[]>;

/** What was judged, and from which files: their paths with their times. */
interface Judgement {
  readonly stamp: string;
  readonly drift: Drift;
}

declare global {
  /** The last judgement by the project's folder. */
  var layerByLayerDrift: Map<string, Judgement> | undefined;
}

/* Astro loads this module twice, with its configuration and with its content; what one has judged serves the other. */
const known = (globalThis.layerByLayerDrift ??= new Map<string, Judgement>());

/**
 * Judges every language of the project at `root`, and again only when a file below `docs/` has changed. Waits for
 * the disk, for a page is marked while it is being rendered.
 */
export function readDrift(root: string): Drift {
  const paths = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => /^docs\/[^/]+\/.*\.(mdx|yaml|lock)$/.test(path))
    .sort();
  const stamp = paths.map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`).join('\n');
  const last = known.get(root);
  if (last?.stamp === stamp) return last.drift;
  const files = paths.map((path): PageFile => ({ path, source: readFileSync(join(root, path), 'utf8') }));
  const languages = [...new Set(paths.map((path) => path.split('/')[1] ?? ''))];
  const drift = new Map(languages.map((lang) => [lang, toLanguageDrift(files, languages, lang)]));
  known.set(root, { stamp, drift });
  return drift;
}
