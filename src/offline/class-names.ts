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
  const all = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), String));
  const given = all(data, /(?<=")[\w-]+(?=")/g);
  // In code a class may stand among others in one string; a text that has the word is no class, a whole value may be.
  const named = all(scripts, /(?<=["'`\s}])[\w-]+(?=["'`\s$])/g);
  const words = all(scripts, /[\w-]+/g);
  const beginnings = all(scripts, /[\w-]*-(?=\$\{|["'`])/g);
  const ends = all(scripts, /(?<=[}"'`])-[\w-]*/g);
  // Single letters are counted out: `app-${letter}`.
  const isValue = (value: string): boolean =>
    value.length === 1 || words.has(value) || given.has(value) || isMade(value);
  const isMade = (name: string): boolean =>
    [...name.matchAll(/-/g)].some(({ index }) => {
      const [start, end] = [name.slice(0, index + 1), name.slice(index)];
      return (
        (beginnings.has(start) && isValue(end.slice(1))) || (ends.has(end) && isValue(start.slice(0, -1)))
      );
    });
  return (name) => printed.has(name) || named.has(name) || given.has(name) || isMade(name);
}
