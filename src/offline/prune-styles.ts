import { classNames, type Styled } from './class-names.ts';

/** Pseudo-classes that ask for no class, or for one of several. */
const not = pseudo('not');
const either = pseudo('(?:is|where)');

/** At-rules that hold rules; any other at-rule is kept as it is. */
const group = /^@(media|supports|container|layer)\b/;

/**
 * Leaves out of minified CSS the rules that cannot match a page, because it can have no element of a class that they
 * need, and then the custom properties that nothing left asks for.
 * @example pruneStyles('.a{color:red}.b{color:blue}', { html: '<p class="a">', scripts: [] }) // => '.a{color:red}'
 */
export function pruneStyles(css: string, page: Styled): string {
  const isKnown = classNames(page);
  const rules = toStatements(css)
    .map((statement) => pruneStatement(statement, isKnown))
    .join('');
  return pruneProperties(rules, page.scripts);
}

/** One property may be there for another only, so what goes may make the next one go. */
function pruneProperties(css: string, scripts: readonly string[]): string {
  const asked = new Set(Array.from(css.matchAll(/var\((--[\w-]+)[),]/g), ([, name]) => name));
  const pruned = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*(;|(?=}))/g, (declaration, name: string) =>
    asked.has(name) || scripts.some((script) => script.includes(name)) ? declaration : '',
  );
  return pruned === css ? css : pruneProperties(pruned, scripts);
}

/** A rule or an at-rule with its block, or an at-rule that ends in a semicolon. */
interface Statement {
  /** Selectors, or the at-rule's name and condition. */
  readonly prelude: string;
  /** What stands between the braces; absent without a block. */
  readonly body?: string;
}

/** Many pages have the same styles, and nearly all the same rules; each text is taken apart once. */
const known = new Map<string, readonly Statement[]>();

function toStatements(css: string): readonly Statement[] {
  const before = known.get(css);
  if (before) return before;
  const statements = readStatements(css);
  known.set(css, statements);
  return statements;
}

function pruneStatement({ prelude, body }: Statement, isKnown: (name: string) => boolean): string {
  if (body === undefined) return prelude;
  if (group.test(prelude)) {
    const inner = toStatements(body)
      .map((statement) => pruneStatement(statement, isKnown))
      .join('');
    return inner && `${prelude}{${inner}}`;
  }
  if (prelude.startsWith('@')) return `${prelude}{${body}}`;
  const selectors = splitSelectors(prelude).filter((selector) => canMatch(selector, isKnown));
  return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
}

function readStatements(css: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at] ?? '';
    if (quote) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      statements.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (sign === ';' && depth === 0) {
      statements.push({ prelude: css.slice(start, at + 1) });
      start = at + 1;
    }
  }
  return statements;
}

/** Splits `a,:is(b,c)` at the commas that stand outside parentheses. */
function splitSelectors(prelude: string): string[] {
  return prelude.match(/(?:[^,(]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [prelude];
}

/** Whether elements can have the classes that a selector asks for; of `:is()` one choice is enough, `:not()` asks for none. */
function canMatch(selector: string, isKnown: (name: string) => boolean): boolean {
  const asked = selector.replace(not, '');
  let plain = asked;
  for (const [whole, choices = ''] of asked.matchAll(either)) {
    if (!splitSelectors(choices).some((choice) => canMatch(choice, isKnown))) return false;
    plain = plain.replace(whole, '');
  }
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  return [...plain.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].every(([, name = '']) => isKnown(name));
}

/** A pseudo-class with its selectors, which may hold others two deep. */
function pseudo(name: string): RegExp {
  return new RegExp(String.raw`:${name}\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)`, 'g');
}
