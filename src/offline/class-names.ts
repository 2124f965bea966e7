/** What a page is made of, as far as its styles can tell. */
export interface Styled {
  /** The page without its styles. */
  html: string;
  /** The code of the scripts that it loads, at once or later. */
  scripts: string;
  /** The data that comes with them: JSON. */
  data?: string;
}

/**
 * Tells whether an element of the page can have a class: it stands in the page, a script names it, or a script puts it
 * together (`role-${part}`) from a beginning and a value that stands in the code or the data.
 */
export function classNames({ html, scripts, data = '' }: Styled): (name: string) => boolean {
  const printed = new Set(
    [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)),
  );
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const answer = known.get(name) ?? (printed.has(name) || isNamed(name) || isMade(name));
    known.set(name, answer);
    return answer;
  };
  /** In code a class may stand among others in one string; a text that has the word is no class, a whole value may be. */
  const isNamed = (name: string) =>
    new RegExp(`["'\`\\s}]${name}["'\`\\s$]`).test(scripts) || data.includes(`"${name}"`);
  const isMade = (name: string): boolean =>
    [...name.matchAll(/-/g)].some(({ index }) => {
      const [start, end] = [name.slice(0, index + 1), name.slice(index)];
      const opens = ['${', '"', "'", '`'].some((sign) => scripts.includes(start + sign));
      const closes = ['}', '"', "'", '`'].some((sign) => scripts.includes(sign + end));
      return (opens && isValue(end.slice(1))) || (closes && isValue(start.slice(0, -1)));
    });
  // Single letters are counted out: `app-${letter}`.
  const isValue = (value: string): boolean =>
    value.length === 1 ||
    new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(scripts) ||
    data.includes(`"${value}"`) ||
    isMade(value);
  return isKnown;
}
