import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One import of a source file: the module or file it names, what it takes, and whether only types. */
interface Import {
  readonly file: string;
  /** A path below `src/`, or the name of a package. */
  readonly target: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  const code = file.endsWith('.astro') ? (/^\s*---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '') : source;
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statement)].map(([, type, clause = '', from = '']) => ({
    file,
    target: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
    names: (/\{([^}]*)\}/.exec(clause)?.[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    typeOnly:
      type !== undefined ||
      (clause.startsWith('{') &&
        /\{([^}]*)\}/
          .exec(clause)?.[1]
          ?.split(',')
          .filter((name) => name.trim())
          .every((name) => name.trim().startsWith('type ')) === true),
  }));
}

const room = (path: string) => path.split('/')[0] ?? path;
const from = (pattern: RegExp) => imports.filter(({ file }) => pattern.test(file));
const said = (found: readonly Import[]) => found.map(({ file, target }) => `src/${file} imports ${target}`);
const isOwn = ({ target }: Import) => files.includes(target) || target.endsWith('.css');
const kindOf = (path: string) => /^diagrams\/kinds\/([^/]+)\//.exec(path)?.[1];

describe('who may import whom', () => {
  it('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('scenes and text metrics import nothing', () => {
    expect(said(from(/^diagrams\/(scene|text-metrics)\.ts$/))).toEqual([]);
  });

  it('the pure parts of a kind know no schema, no DOM, no Astro and no other kind', () => {
    const pure = from(/^diagrams\/kinds\/[^/]+\/(?!schema\.ts)/).filter(({ typeOnly }) => !typeOnly);
    const wrong = pure.filter(
      (one) =>
        one.target.startsWith('astro') ||
        one.target === 'zod' ||
        one.target.endsWith('schema.ts') ||
        one.target.startsWith('diagrams/live') ||
        (kindOf(one.target) !== undefined && kindOf(one.target) !== kindOf(one.file)) ||
        (one.target === 'd3' &&
          one.names.some((name) =>
            /^(select|selectAll|selection|create|creator|drag|transition|interrupt|pointer|brush|zoom)/.test(
              name,
            ),
          )),
    );
    expect(said(wrong)).toEqual([]);
    const documentUsers = files.filter(
      (file) =>
        /^diagrams\/(kinds|rules)\//.test(file) &&
        /\b(document|window)\s*\./.test(
          readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(documentUsers).toEqual([]);
  });

  it("a kind's schema knows zod, shared rules, its own pure parts, and never a layout", () => {
    const wrong = from(/^diagrams\/kinds\/[^/]+\/schema\.ts$/).filter(
      ({ file, target }) =>
        target !== 'zod' &&
        !/^diagrams\/(rules\/|tables\/|grades\.ts)/.test(target) &&
        !(kindOf(target) === kindOf(file) && !/\/(layout|describe|controls|index)\.ts$/.test(target)),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('rules that kinds share know no kind', () => {
    expect(
      said(
        from(/^diagrams\/rules\//).filter((one) => isOwn(one) && !one.target.startsWith('diagrams/rules/')),
      ),
    ).toEqual([]);
  });

  it('d3 selections and drags are known to the live script alone', () => {
    const wrong = imports.filter(
      ({ file, target, names }) =>
        target === 'd3' &&
        !file.startsWith('diagrams/live/') &&
        names.some((name) => /^(select|selection|drag|transition)/.test(name)),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('the live script knows no schema and no Astro', () => {
    const wrong = from(/^diagrams\/live\//).filter(
      ({ target }) => target.startsWith('astro') || target === 'zod' || /schemas?\.ts$/.test(target),
    );
    expect(said(wrong)).toEqual([]);
  });

  it("languages and the search's own rules import libraries only", () => {
    const wrong = [
      ...from(/^languages\//).filter((one) => isOwn(one) && room(one.target) !== 'languages'),
      ...from(/^search\/(tokens|query)/).filter((one) => isOwn(one) && room(one.target) !== 'search'),
      ...from(/^(languages|search)\/[^.]*\.ts$/).filter(({ target }) => target.startsWith('astro')),
    ];
    expect(said(wrong)).toEqual([]);
  });

  it.each([
    ['site', ['site', 'languages']],
    ['components', ['components', 'diagrams', 'flows', 'languages', 'site', 'styles']],
    [
      'layout',
      [
        'layout',
        'components',
        'publish',
        'site',
        'book',
        'languages',
        'search',
        'reading',
        'browser',
        'styles',
        'fonts',
      ],
    ],
    ['book', ['book']],
    ['cache', ['cache']],
    ['publish', ['publish', 'cache', 'diagrams', 'flows', 'fonts', 'languages', 'site']],
    ['fonts', ['fonts', 'cache']],
    ['reading', ['reading', 'browser', 'styles']],
    ['search', ['search', 'languages', 'browser', 'styles']],
    ['browser', ['browser']],
    ['offline', ['offline', 'search', 'languages', 'input']],
    ['translation', ['translation', 'search', 'languages', 'input', 'site']],
    ['input', ['input']],
    ['flows', ['flows', 'cache', 'languages', 'input', 'diagrams']],
    ['diagrams', ['diagrams', 'languages', 'input']],
  ])('the room %s imports only %j', (name, allowed) => {
    const wrong = imports.filter(
      (one) => room(one.file) === name && isOwn(one) && !one.typeOnly && !allowed.includes(room(one.target)),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('the content collections are read by the site and the routes alone', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        target === 'astro:content' && !typeOnly && !/^(site|pages)\/|^content\.config\.ts$/.test(file),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('every name of a file is kebab-case, components PascalCase, and nothing is called utils', () => {
    const wrong = files.filter((file) => {
      const name = file.split('/').pop() ?? '';
      if (/(^|\/)(utils?|helpers?|lib|common)(\/|\.)/.test(file)) return true;
      if (file.startsWith('pages/')) return false;
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
        : !/^[a-z0-9-]+(\.config|\.d)?\.ts$/.test(name);
    });
    expect(wrong).toEqual([]);
  });
});
