import { createHash } from 'node:crypto';
import { borrowing, toBorrowed, toLent, toSmall } from './classic.ts';
import { siteScripts, takeAwayScript, toKindScript, toLiveScript, toReadingScript } from './scripts.ts';

/** A script ready to be served. */
export interface BundledScript {
  name: string;
  /** `site.1a2b3c4d.js`; the hash is that of its text. */
  file: string;
  text: string;
}

/** What scripts bring to a page besides rules: data, checked elsewhere, that only they read. */
export interface Brought {
  /** One script each: the rules of the kind with this figure's data and its words in one language. */
  figures: readonly { id: string; kind: string; locale: string }[];
  /** By language: the words that all figures share, which come with the live script. */
  words: Readonly<Record<string, unknown>>;
  /** By language: words and styles of the reading comforts. */
  reading: Readonly<Record<string, unknown>>;
}

let finished: Promise<BundledScript[]> | undefined;

/** Bundles every script as a classic one; a build does so once, the development server each time. */
export function bundleScripts(loadBrought: () => Promise<Brought>): Promise<BundledScript[]> {
  const bundleAll = async () => bundle(await loadBrought());
  return import.meta.env.DEV ? bundleAll() : (finished ??= bundleAll());
}

/** Path of each bundled script below the site's folder, by name. */
export async function loadScriptPaths(loadBrought: () => Promise<Brought>): Promise<Record<string, string>> {
  const bundled = await bundleScripts(loadBrought);
  return Object.fromEntries(bundled.map(({ name, file }) => [name, `assets/${file}`]));
}

async function bundle({ figures, words, reading }: Brought): Promise<BundledScript[]> {
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  const lent = await toLent();
  const borrow = borrowing(lent);
  const [takeAway = '', ...rules] = await Promise.all(
    [takeAwayScript, ...kinds.map(toKindScript)].map((script) => toSmall(script, [borrow])),
  );
  const borrowed = toBorrowed([takeAway, ...rules].join('\n'), lent);
  // Data calls these by their own names.
  const live = await toSmall(toLiveScript([...borrowed, 'bringFigure', 'bringWords']));
  const comforts = Object.entries(reading).map(([lang, labels]) => toReadingScript(lang, labels));
  const standalone = [...siteScripts, ...comforts];
  return [
    ...(await Promise.all(standalone.map(async (script) => toBundled(script.name, await toSmall(script))))),
    toBundled(takeAwayScript.name, takeAway),
    ...Object.entries(words).map(([lang, shared]) => toBundled(`live.${lang}`, live, bring('Words', shared))),
    ...figures.map((figure) =>
      toBundled(
        `figure-${figure.id}.${figure.locale}`,
        rules[kinds.indexOf(figure.kind)] ?? '',
        bring('Figure', figure),
      ),
    ),
  ];
}

/** Hands data to the live script. */
function bring(what: 'Figure' | 'Words', data: unknown): string {
  return `layerByLayer.bring${what}(${JSON.stringify(data)})\n`;
}

/**
 * Asks the browser to compile all of a script as it loads, off the main thread where it can, not each function when it
 * is first called: the first update of a figure takes an eighth less. Chromium goes by this comment, others read past it
 * (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const allAtOnce = '//# allFunctionsCalledOnLoad';

/** The script as it is served, with the data that it brings. */
function toBundled(name: string, code: string, data = ''): BundledScript {
  const text = data === '' ? `${code}\n` : `${allAtOnce}\n${code}\n${data}`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  // In development the name must outlive an edit: routes are listed once.
  return { name, file: import.meta.env.DEV ? `${name}.js` : `${name}.${hash}.js`, text };
}
