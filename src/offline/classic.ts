import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { minifySync } from 'vite';
import type { SiteScript } from './scripts.ts';
import { toModule } from './to-module.ts';

/** The module whose names the live script lends, and the global name under which it does. */
const lender = resolve('src/diagrams/live/lent.ts');
const global = 'layerByLayer';

/** The names that the live script could lend, each with the short one that stands for it in scripts. */
export type Lent = ReadonlyMap<string, string>;

/** Every name that the live script could lend. */
export async function toLent(): Promise<Lent> {
  const { exports } = await toModule(`export * from ${JSON.stringify(lender)};`);
  return new Map(exports.map((name, at) => [name, `l${at.toString(36)}`]));
}

/**
 * Leaves out of a script what the live script lends: all that is lent comes from one module, which reads each name that
 * the script uses from the global object, once.
 */
export function borrowing(lent: Lent): Plugin {
  const paths = new Set(
    [...readFileSync(lender, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) =>
      resolve(dirname(lender), path),
    ),
  );
  const names = [...lent].map(
    ([name, short]) => `export const ${name} = /* @__PURE__ */ (() => ${global}.${short})();`,
  );
  return {
    name: 'borrowing',
    resolveId: (path, importer) =>
      path.startsWith('.') && importer && paths.has(resolve(dirname(importer), path))
        ? `\0${global}`
        : undefined,
    load: (path) => (path === `\0${global}` ? names.join('\n') : undefined),
  };
}

/** The names that a classic script borrows, as the list of an export: `mark as l4`. */
export function toBorrowed(script: string, lent: Lent): string[] {
  const taken = [...script.matchAll(new RegExp(`\\{([^{}]*)\\}=${global}\\b`, 'g'))];
  const asked = new Set(taken.flatMap(([, list = '']) => list.split(',').map((pair) => pair.split(':')[0])));
  return [...lent].filter(([, short]) => asked.has(short)).map(([name, short]) => `${name} as ${short}`);
}

/** The text of a classic script, bundled and minified. */
export async function toSmall({ name, source }: SiteScript, plugins?: readonly Plugin[]): Promise<string> {
  const module = await toModule(source, plugins);
  const { code, errors } = minifySync(`${name}.js`, toClassic(module.code), {
    compress: { target: 'es2022' },
    mangle: true,
  });
  if (errors.length > 0) {
    const files = source.match(/(?<='\.\/)src\/[^']+/g) ?? [];
    const reasons = errors.map(({ message }) => message).join('; ');
    throw new Error(
      `The script "${name}" (${files.join(', ')}) cannot be minified: ${reasons}. Mend what it imports, or what toClassic in src/offline/classic.ts makes of it.`,
    );
  }
  return code;
}

/**
 * A bundled module as a classic script: what it borrows is taken from the global object in one statement, what it
 * exports becomes the global object. Its last statement is `export { b as a };`.
 */
export function toClassic(module: string): string {
  const taken = new Map<string, string>();
  const take = (short: string, local: string) => {
    const name = taken.get(short) ?? local;
    taken.set(short, name);
    return name;
  };
  const text = module
    .trimEnd()
    .replace(/export\s*\{([^}]*)\};?$/, (_, list: string) => {
      const names = list.split(',').map((name) => {
        const [local = '', exported = local] = name.trim().split(' as ');
        return `${exported}:${local}`;
      });
      return `globalThis.${global}={${names.join()}};`;
    })
    .replace(new RegExp(`^const (\\w+) = ${read};\\n`, 'gm'), (_, local: string, short: string) => {
      take(short, local);
      return '';
    })
    // What is used in one place only stands there.
    .replace(new RegExp(read, 'g'), (_, short: string) => take(short, `lent_${short}`));
  const names = [...taken].map(([short, local]) => `${short}:${local}`);
  return `(()=>{"use strict";${names.length > 0 ? `const {${names.join()}}=${global};` : ''}${text}})();`;
}

/** How a bundled module reads a name that is lent. */
const read = String.raw`\(\(\) => ${global}\.(\w+)\)\(\)`;
