import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The module whose names the live script lends, and the global name under which it does. */
const lender = resolve('src/diagrams/live/lent.ts');
const global = 'layerByLayer';

/** Leaves out of a script what the live script lends: such imports stay imports, for `toClassic` to turn around. */
export function borrowing(): Plugin {
  const lent = new Set(
    [...readFileSync(lender, 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) =>
      resolve(dirname(lender), path),
    ),
  );
  return {
    name: 'borrowing',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
        lent.has(resolve(resolveDir, path)) ? { path: global, external: true } : undefined,
      );
    },
  };
}

/** The names that a bundled module borrows. */
export function toBorrowed(module: string): string[] {
  return importsOf(module).flatMap(({ names }) => names.map(([name]) => name));
}

/**
 * A bundled module as a classic script: what it exports becomes the global object, what it imports is taken from there.
 * Written as minified modules are: `import{a as b}from"…"`, `export{b as a}`.
 */
export function toClassic(module: string): string {
  let text = module.trimEnd();
  for (const { statement, names } of importsOf(module)) {
    text = text.replace(
      statement,
      () => `const{${names.map(([name, local]) => `${name}:${local}`).join()}}=${global};`,
    );
  }
  text = text.replace(/export\{([^}]*)\};?$/, (_, list: string) => {
    const names = toNames(list).map(([local, name]) => `${name}:${local}`);
    return `globalThis.${global}={${names.join()}};`;
  });
  return `(()=>{"use strict";${text}})();`;
}

function importsOf(module: string): { statement: string; names: [string, string][] }[] {
  return [...module.matchAll(new RegExp(`import\\{([^}]*)\\}from"${global}";`, 'g'))].map(
    ([statement, list = '']) => ({ statement, names: toNames(list) }),
  );
}

/** `a as b,c` -> a and b, c and c. */
function toNames(list: string): [string, string][] {
  return list.split(',').map((name) => {
    const [first = '', second = first] = name.trim().split(' as ');
    return [first, second];
  });
}
