import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { toModule } from './to-module.ts';

/** The module whose names the live script lends, and the global name under which it does. */
const lender = resolve('src/diagrams/live/lent.ts');
const global = 'layerByLayer';

/** Every name that the live script could lend. */
export async function toLent(): Promise<readonly string[]> {
  const { exports } = await toModule(`export * from ${JSON.stringify(lender)};`);
  return exports;
}

/**
 * Leaves out of a script what the live script lends: all that is lent comes from one module, which reads each name that
 * the script uses from the global object, once.
 */
export function borrowing(lent: readonly string[]): Plugin {
  const paths = new Set(
    [...readFileSync(lender, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) =>
      resolve(dirname(lender), path),
    ),
  );
  const names = lent.map((name) => `export const ${name} = /* @__PURE__ */ (() => ${global}.${name})();`);
  return {
    name: 'borrowing',
    resolveId: (path, importer) =>
      path.startsWith('.') && importer && paths.has(resolve(dirname(importer), path))
        ? `\0${global}`
        : undefined,
    load: (path) => (path === `\0${global}` ? names.join('\n') : undefined),
  };
}

/** The names that a bundled module borrows. */
export function toBorrowed(module: string): string[] {
  return [...module.matchAll(new RegExp(`\\b${global}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
}

/**
 * A bundled module as a classic script: what it exports becomes the global object. Its last
 * statement is `export { b as a };`.
 */
export function toClassic(module: string): string {
  const text = module.trimEnd().replace(/export\s*\{([^}]*)\};?$/, (_, list: string) => {
    const names = list.split(',').map((name) => {
      const [local = '', exported = local] = name.trim().split(' as ');
      return `${exported}:${local}`;
    });
    return `globalThis.${global}={${names.join()}};`;
  });
  return `(()=>{"use strict";${text}})();`;
}
