/** At-rules that hold rules; any other at-rule is kept as it is. */
const group = /^@(media|supports|container|layer)\b/;

/**
 * Leaves out of minified CSS the rules that cannot match a page. A rule goes only when one of its classes stands
 * neither in the page nor, whole or as a part that code puts together (`app-${id}`), in the scripts it loads.
 * @example pruneStyles('.a{color:red}.b{color:blue}', { html: '<p class="a">', scripts: '' }) // => '.a{color:red}'
 */
export function pruneStyles(css: string, page: { html: string; scripts: string }): string {
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const answer = known.get(name) ?? (page.html.includes(name) || isMade(name, page.scripts));
    known.set(name, answer);
    return answer;
  };
  return toStatements(css)
    .map((statement) => pruneStatement(statement, isKnown))
    .join('');
}

/** Whether scripts may give an element this class: they name it, or join its beginning or its end to a value. */
function isMade(name: string, scripts: string): boolean {
  if (scripts.includes(name)) return true;
  const cuts = [...name.matchAll(/-/g)].map(({ index }) => index);
  return cuts.some((cut) => {
    const [start, end] = [name.slice(0, cut + 1), name.slice(cut)];
    return (
      ['${', '"', "'", '`'].some((sign) => scripts.includes(start + sign)) ||
      ['}', '"', "'", '`'].some((sign) => scripts.includes(sign + end))
    );
  });
}

/** A rule or an at-rule with its block, or an at-rule that ends in a semicolon. */
interface Statement {
  /** Selectors, or the at-rule's name and condition. */
  prelude: string;
  /** What stands between the braces; absent without a block. */
  body?: string;
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
  const selectors = splitSelectors(prelude).filter((selector) => toClasses(selector).every(isKnown));
  return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
}

function toStatements(css: string): Statement[] {
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

/** The classes that an element must have; those inside `:is()`, `:not()` and the like are only choices. */
function toClasses(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  return [...plain.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].flatMap(([, name]) => name ?? []);
}
