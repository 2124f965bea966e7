import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { type SiteScript, toScripts } from './scripts.ts';

/** A script ready to be served. */
export interface BundledScript {
  name: string;
  /** `site.1a2b3c4d.js`; the hash is that of its text. */
  file: string;
  text: string;
}

let finished: Promise<BundledScript[]> | undefined;

/** Bundles every script as a classic one; a build does so once, the development server each time. */
export function bundleScripts(
  kindSets: Readonly<Record<string, readonly string[]>>,
): Promise<BundledScript[]> {
  const bundleAll = () => Promise.all(toScripts(kindSets).map(bundle));
  return import.meta.env.DEV ? bundleAll() : (finished ??= bundleAll());
}

/** Path of each bundled script below the site's folder, by name. */
export async function loadScriptPaths(
  kindSets: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, string>> {
  const bundled = await bundleScripts(kindSets);
  return Object.fromEntries(bundled.map(({ name, file }) => [name, `assets/${file}`]));
}

async function bundle({ name, source }: SiteScript): Promise<BundledScript> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    alias: { 'd3-color': './src/offline/no-color.ts' },
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  // In development the name must outlive an edit: routes are listed once.
  return { name, file: import.meta.env.DEV ? `${name}.js` : `${name}.${hash}.js`, text };
}
