/** What a page is made of, as far as its styles can tell. */
export interface Styled {
  /** The page without its styles. */
  html: string;
  /** The code of the scripts that it loads, at once or later, each with the data that it brings: lines of JSON. */
  scripts: readonly string[];
}

/**
 * Tells whether an element of the page can have a class: it stands in the page, a script names it, or a script puts it
 * together (`role-${part}`) from a beginning and a value that stands in the code or the data.
 */
export function classNames({ html, scripts }: Styled): (name: string) => boolean {
  const printed = new Set(
    [...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)),
  );
  const said = scripts.map(toSaid);
  const has = (what: keyof Said, name: string) => said.some((one) => one[what].has(name));
  // Single letters are counted out: `app-${letter}`.
  const isValue = (value: string): boolean =>
    value.length === 1 || has('words', value) || has('given', value) || isMade(value);
  const isMade = (name: string): boolean =>
    [...name.matchAll(/-/g)].some(({ index }) => {
      const [start, end] = [name.slice(0, index + 1), name.slice(index)];
      return (
        (has('beginnings', start) && isValue(end.slice(1))) ||
        (has('ends', end) && isValue(start.slice(0, -1)))
      );
    });
  // Many selectors ask for the same class.
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer =
      answers.get(name) ?? (printed.has(name) || has('named', name) || has('given', name) || isMade(name));
    answers.set(name, answer);
    return answer;
  };
}

/** What a script says that could be a class, or make one. */
interface Said {
  /** In code a class may stand among others in one string; a text that has the word is no class. */
  named: Set<string>;
  /** Any word, which may be a value. */
  words: Set<string>;
  beginnings: Set<string>;
  ends: Set<string>;
  /** Whole values in the data. */
  given: Set<string>;
}

/** Many pages load the same scripts; each is read once. */
const known = new Map<string, Said>();

function toSaid(script: string): Said {
  const before = known.get(script);
  if (before) return before;
  const isData = (line: string) => line.startsWith('layerByLayer.bring');
  const lines = script.split('\n');
  const code = lines.filter((line) => !isData(line)).join('\n');
  const all = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), String));
  const said = {
    named: all(code, /(?<=["'`\s}])[\w-]+(?=["'`\s$])/g),
    words: all(code, /[\w-]+/g),
    beginnings: all(code, /[\w-]*-(?=\$\{|["'`])/g),
    ends: all(code, /(?<=[}"'`])-[\w-]*/g),
    given: all(lines.filter(isData).join('\n'), /(?<=")[\w-]+(?=")/g),
  };
  known.set(script, said);
  return said;
}
