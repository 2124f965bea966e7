/** One selector of a rule with its declarations; later rules of the same weight win. */
export interface StyleRule {
  readonly selector: string;
  /** Ids, classes and names of the selector as one number: 1,000,000 · ids + 1,000 · classes + names. */
  readonly weight: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * Reads the plain rules of a style sheet, each selector by itself, from the weakest to the strongest. At-rules are
 * left out (paper, movement, other columns), and so is what only a pointer, the focus or a generated box can match.
 */
export function readStyleSheet(css: string): StyleRule[] {
  const rules = toBlocks(css.replace(/\/\*[^]*?\*\//g, '')).flatMap(({ prelude, body }) => {
    if (prelude.startsWith('@')) return [];
    const declarations = toDeclarations(body);
    return splitAtCommas(prelude)
      .filter((selector) => !/::|:(hover|focus|active|lang)/.test(selector))
      .map((selector) => ({ selector, weight: toWeight(selector), declarations }));
  });
  return rules.toSorted((a, b) => a.weight - b.weight);
}

function toBlocks(css: string): { prelude: string; body: string }[] {
  const blocks: { prelude: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const [at, sign] of Array.from(css).entries()) {
    if (sign === '{' && depth++ === 0) open = at;
    if (sign !== '}' || --depth > 0) continue;
    blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    start = at + 1;
  }
  return blocks;
}

function toDeclarations(body: string): [string, string][] {
  const own = body.replace(/@[^{}]*\{[^{}]*\}/g, '');
  return own.split(';').flatMap((declaration): [string, string][] => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([^]*?)\s*$/.exec(declaration) ?? [];
    return property === undefined || value === undefined
      ? []
      : [[property, value.replace(/\s*!important$/, '')]];
  });
}

/** The parts of a list whose commas do not stand within parentheses. */
export function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of Array.from(list).entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== ',' || depth > 0) continue;
    parts.push(list.slice(start, at));
    start = at + 1;
  }
  return [...parts, list.slice(start)].map((part) => part.trim()).filter(Boolean);
}

/** Of the choices in `:is()` and `:not()` the strongest counts; `:where()` counts nothing. */
function toWeight(selector: string): number {
  let weight = 0;
  const plain = selector.replace(
    /:(is|not|where)\(((?:[^()]|\([^()]*\))*)\)/g,
    (_, name: string, list: string) => {
      if (name !== 'where') weight += Math.max(...splitAtCommas(list).map(toWeight));
      return '';
    },
  );
  const count = (pattern: RegExp) => [...plain.matchAll(pattern)].length;
  return (
    weight +
    count(/#[\w-]+/g) * 1e6 +
    count(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g) * 1e3 +
    count(/(^|[\s>+~])[a-z][\w-]*/g)
  );
}
