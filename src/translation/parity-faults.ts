import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { toNumbers } from './numbers.ts';
import { at, type PageHeading, type ParsedPage, type Use } from './parsed-page.ts';
import { toPassages, toWords, toWordsWithoutCode } from './passages.ts';

/* Components that stand in the same order in every language, with the attributes that have to be the same. */
const ORDERED: Readonly<Record<string, readonly string[]>> = {
  Diagram: ['id', 'state'],
  Flow: ['id'],
  DataTable: ['id'],
  Note: ['kind'],
  Quiz: ['id'],
  GlossaryList: [],
  SourceList: [],
};

/* Components that stand in the same section, in whatever order the sentences of a language put them. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
  Cite: ['id', 'at'],
  Part: ['figure', 'id'],
  Show: ['figure', 'state', 'chapter'],
  Try: ['figure', 'state'],
};

/** What a page and the page it translates must have in common, each told as one line says it. */
interface Traits {
  /** Compared in order. */
  sequences: {
    headings: string[];
    components: string[];
    code: string[];
    objectives: string[];
    deeper: string[];
  };
  /** Compared as sets, once for the page. */
  terms: string[];
  /** Compared as sets, section by section. */
  sections: ReadonlyMap<string, string[]>;
}

/** How a page differs from the page it is a translation of, in everything but its words. */
export function toParityFaults(page: ParsedPage, original: ParsedPage): string[] {
  const [here, there] = [toTraits(page), toTraits(original)];
  const names = Object.keys(here.sequences) as (keyof Traits['sequences'])[];
  const faults = [
    ...names.flatMap((name) =>
      compareSequences(name, here.sequences[name], there.sequences[name], page, original),
    ),
    ...compareSets(here.terms, there.terms, page, original),
  ];
  // Sections are compared by their headings: while those differ, all below them would be told a second time.
  if (faults.length > 0) return faults;
  return [...there.sections].flatMap(([id, list]) =>
    compareSets(
      here.sections.get(id) ?? [],
      list,
      page,
      original,
      page.headings.find((one) => one.id === id),
    ),
  );
}

function toTraits(page: ParsedPage): Traits {
  const front = (page.frontMatter === undefined ? undefined : parse(page.frontMatter)) as
    { objectives?: { section?: string }[]; deeper?: string[] } | null | undefined;
  return {
    sequences: {
      headings: page.headings.map(({ depth, id }) => `${'#'.repeat(depth)} … [#${id}]`),
      components: page.uses.filter(({ name }) => name in ORDERED).map((use) => toTag(use, ORDERED)),
      code: toPassages(page)
        .filter(({ kind }) => kind === 'code')
        .map((passage) => `the code block "${toWords(passage)}"`),
      objectives: (front?.objectives ?? []).map(({ section }) => `the objective of section "${section}"`),
      deeper: (front?.deeper ?? []).map((id) => `the source "${id}" to read on`),
    },
    terms: page.uses
      .filter(({ name }) => name === 'Term')
      .map(({ attributes }) => `<Term id="${attributes.get('id')}">`),
    sections: toSections(page),
  };
}

function toSections(page: ParsedPage): Map<string, string[]> {
  const sections = new Map<string, string[]>([
    ['', []],
    ...page.headings.map(({ id = '' }): [string, string[]] => [id, []]),
  ]);
  for (const use of page.uses) {
    if (use.name in LOOSE) sections.get(sectionAt(page.headings, use.node))?.push(toTag(use, LOOSE));
  }
  visit(page.root, 'link', (node) => {
    sections.get(sectionAt(page.headings, node))?.push(`the link to ${node.url}`);
  });
  for (const passage of toPassages(page)) {
    const numbers = toNumbers(toWordsWithoutCode(passage));
    sections.get(passage.section)?.push(...[...numbers].map((number) => `the number ${number}`));
  }
  return sections;
}

/** The id of the last heading above a node. */
function sectionAt(headings: readonly PageHeading[], node: Nodes): string {
  const line = node.position?.start.line ?? 0;
  return headings.findLast((heading) => (heading.node.position?.start.line ?? 0) < line)?.id ?? '';
}

function toTag({ name, attributes }: Use, table: Readonly<Record<string, readonly string[]>>): string {
  const stated = (table[name] ?? []).flatMap((key) =>
    attributes.has(key) ? `${key}="${attributes.get(key)}"` : [],
  );
  return `<${[name, ...stated].join(' ')}>`;
}

function compareSets(
  here: readonly string[],
  there: readonly string[],
  page: ParsedPage,
  original: ParsedPage,
  heading?: PageHeading,
): string[] {
  const place = heading ? ` in [#${heading.id}]` : '';
  const say = (message: string) => (heading ? at(page, heading.node, message) : `${page.path}: ${message}`);
  return [
    ...[...new Set(there)]
      .filter((one) => !here.includes(one))
      .map((one) => say(`${one} is missing${place}; ${original.path} has it. Add it.`)),
    ...[...new Set(here)]
      .filter((one) => !there.includes(one))
      .map((one) =>
        say(`${one} stands${place} here only, not in ${original.path}. Remove it, or add it there.`),
      ),
  ];
}

function compareSequences(
  name: string,
  here: readonly string[],
  there: readonly string[],
  page: ParsedPage,
  original: ParsedPage,
): string[] {
  const faults = compareSets(here, there, page, original);
  if (faults.length > 0) return faults;
  const index = Math.max(here.length, there.length);
  const first = Array.from({ length: index }, (_, at) => at).find((at) => here[at] !== there[at]);
  if (first === undefined) return [];
  return [
    `${page.path}: ${here[first] ?? there[first]} stands elsewhere among the ${name} than in ${original.path}. Follow its order.`,
  ];
}
