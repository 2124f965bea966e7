import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readYaml } from '../../src/input/index.ts';
import { glossarySchema } from '../../src/translation/glossary-schema.ts';
import { loadDocs } from '../../src/translation/index.ts';
import { toMessagePassages } from '../../src/translation/message-passages.ts';
import { parsePage, type ParsedPage } from '../../src/translation/parsed-page.ts';
import { type Passage, toPassages } from '../../src/translation/passages.ts';
import { toWordList } from '../../src/translation/word-list.ts';

const docs = await loadDocs('.', { docs: 'docs', diagrams: 'diagrams' });

/** The languages of the site: the folders of `docs/`. */
export const languages = [...docs.terms.keys()];

/** Every page of every language; that each can be read is a test of its own. */
export const pages = docs.files.map(parsePage).filter((page): page is ParsedPage => typeof page !== 'string');

/** Every page with its passages. */
export const texts = pages.map((page) => ({ page, passages: toPassages(page) }));

/** The glossary of a language. */
export function glossaryOf(lang: string): ReturnType<typeof glossarySchema.parse> {
  const file = `docs/${lang}/glossary.yaml`;
  return readYaml(file, readFileSync(file, 'utf8'), glossarySchema);
}

/** The words that the dictionary of a language lacks, and the spellings that it refuses. */
export function wordListOf(lang: string): ReturnType<typeof toWordList> {
  const file = `docs/${lang}/words.txt`;
  return toWordList(file, readFileSync(file, 'utf8'));
}

/** Every text of a language with the path of its file: pages with their front matter, and all messages. */
export function everyPassage(lang: string): { path: string; passage: Passage }[] {
  const messages = readdirSync(`docs/${lang}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `docs/${lang}/${name}`)
    .map((path) => ({ path, passages: toMessagePassages(readFileSync(path, 'utf8')) }));
  const words = texts
    .filter(({ page }) => page.lang === lang)
    .map(({ page, passages }) => ({
      path: page.path,
      passages: [...toMessagePassages(page.frontMatter ?? ''), ...passages],
    }));
  return [...messages, ...words].flatMap(({ path, passages }) =>
    passages.map((passage) => ({ path, passage })),
  );
}

/** The ids of the sources of figures and tables, with the file that names each. */
export function sourcesOfData(): { path: string; id: string }[] {
  const paths = readdirSync('diagrams', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return paths.flatMap((name) => {
    const path = `diagrams/${name}`;
    return collectSources(parse(readFileSync(path, 'utf8'))).map((id) => ({ path, id }));
  });
}

/** Every `source: id` and `sources: [id, …]` in a value. */
function collectSources(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => {
    if (key === 'source' && typeof inner === 'string') return inner;
    if (key === 'sources' && Array.isArray(inner) && inner.every((id) => typeof id === 'string'))
      return inner;
    return collectSources(inner);
  });
}
