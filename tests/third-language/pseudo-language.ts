import { parseDocument, visit as visitYaml } from 'yaml';
import { visit } from 'unist-util-visit';
import { type PageFile, parsePage } from '../../src/translation/parsed-page.ts';
import { toYamlTexts } from '../../src/translation/yaml-texts.ts';

const PLAIN = 'AaBCcDdEeGgHhIiJjKkLlMNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåƁÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļṀÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';

/** A file of English texts in a language that nobody speaks: the same sense, other letters, 40 % longer. */
export function toPseudoFile(file: PageFile): PageFile {
  if (file.path.endsWith('.mdx')) return { ...file, source: toPseudoPage(file) };
  if (file.path.endsWith('.yaml')) return { ...file, source: toPseudoYaml(file.source) };
  return file;
}

/** A text with accents on its letters and its vowels doubled; of what stands in braces, only forms of plurals. */
export function toPseudoText(text: string): string {
  let [result, at] = ['', 0];
  for (const [from, to] of toBraces(text)) {
    result += toAccented(text.slice(at, from)) + toPseudoPlural(text.slice(from, to));
    at = to;
  }
  return result + toAccented(text.slice(at));
}

/** `{count, plural, one {…} other {…}}` with its forms in the language; any other braces as they are. */
function toPseudoPlural(text: string): string {
  const head = /^\{\w+, plural,/.exec(text)?.[0];
  if (head === undefined) return text;
  const forms = text.slice(head.length, -1);
  let [result, at] = [head, 0];
  for (const [from, to] of toBraces(forms)) {
    result += `${forms.slice(at, from)}{${toPseudoText(forms.slice(from + 1, to - 1))}}`;
    at = to;
  }
  return `${result}${forms.slice(at)}}`;
}

/** Where the outermost braces of a text begin and end. */
function toBraces(text: string): [number, number][] {
  const found: [number, number][] = [];
  let [depth, start] = [0, 0];
  for (const [index, sign] of text.split('').entries()) {
    if (sign === '{' && depth++ === 0) start = index;
    else if (sign === '}' && --depth === 0) found.push([start, index + 1]);
  }
  return found;
}

function toAccented(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
      return /[aeiou]/.test(letter) ? accented + accented : accented;
    })
    .join('');
}

function toPseudoYaml(source: string): string {
  const texts = new Set(toYamlTexts(source).map(({ line, column }) => `${line}:${column}`));
  const document = parseDocument(source);
  visitYaml(document, {
    Scalar: (_key, node) => {
      const before = source.slice(0, node.range?.[0] ?? 0);
      const place = `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
      if (typeof node.value === 'string' && texts.has(place)) node.value = toPseudoText(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

function toPseudoPage(file: PageFile): string {
  const page = parsePage(file);
  if (typeof page === 'string') throw new Error(page);
  const edits: { from: number; to: number; text: string }[] = [];
  visit(page.root, (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const said = file.source.slice(from, to);
    if (node.type === 'yaml')
      edits.push({ from, to, text: `---\n${toPseudoYaml(node.value).trimEnd()}\n---` });
    else if (node.type === 'text')
      // The id of a heading belongs to all languages.
      edits.push({
        from,
        to,
        text: said.replace(
          /^(.*?)(\s*\[#[\w-]+\])?$/s,
          (_all, text: string, id: string | undefined = '') => toAccented(text) + id,
        ),
      });
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Quiz')
      edits.push({
        from,
        to: from + said.indexOf('>'),
        text: said
          .slice(0, said.indexOf('>'))
          .replace(/question="([^"]*)"/, (_all, text: string) => `question="${toAccented(text)}"`),
      });
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((source, { from, to, text }) => source.slice(0, from) + text + source.slice(to), file.source);
}
