import { InputError, readYaml } from '../input/index.ts';
import { interfaceSchema } from '../languages/interface-schema.ts';
import { toPageFaults } from './assert-pages.ts';
import { toEnglishFaults } from './english-faults.ts';
import { type Finding, inOrder, toFinding } from './finding.ts';
import { toForeignFaults } from './foreign-faults.ts';
import { glossariesOf } from './glossaries.ts';
import { glossarySchema } from './glossary-schema.ts';
import { toKoreanFaults } from './korean-faults.ts';
import type { Texts } from './load-texts.ts';
import { toMessageFaults } from './message-faults.ts';
import { toMessagePassages } from './message-passages.ts';
import { firstLanguage, toOriginal } from './original.ts';
import { type PageFile, parsePage, type ParsedPage } from './parsed-page.ts';
import { toParityFaults } from './parity-faults.ts';
import { atSign, type Passage, toPassages, toWords, toWordsWithoutCode } from './passages.ts';
import { toOneFormFaults } from './one-form-faults.ts';
import { toSectionTermFaults } from './section-term-faults.ts';
import { toAvoidedFaults, toTermFaults } from './term-faults.ts';
import { toRefused, toWordList } from './word-list.ts';

/* Rules that one language alone has. */
const LANGUAGE_RULES: Readonly<Record<string, (path: string, passage: Passage) => string[]>> = {
  ko: toKoreanFaults,
  en: toEnglishFaults,
};

/** A file of a language with everything in it that is read. */
interface ReadFile {
  path: string;
  passages: Passage[];
}

/** Everything that is wrong with the texts of one language, or of all, in the order of files and lines. */
export function toFindings(texts: Texts, only?: string): Finding[] {
  const pages = texts.docs.files
    .map(parsePage)
    .filter((page): page is ParsedPage => typeof page !== 'string');
  const structure = toPageFaults(texts.docs);
  const faults = texts.languages
    .filter((lang) => only === undefined || lang === only)
    .flatMap((lang) => [
      ...structure.filter((fault) => fault.startsWith(`docs/${lang}/`)),
      ...toSchemaFaults(texts, lang),
      ...toPairFaults(texts, pages, lang),
      ...toWordFaults(texts, pages, lang),
    ]);
  return inOrder(faults.map(toFinding));
}

function toSchemaFaults(texts: Texts, lang: string): string[] {
  return [['interface.yaml', interfaceSchema] as const, ['glossary.yaml', glossarySchema] as const].flatMap(
    ([name, schema]) => {
      const file = texts.files.find(({ path }) => path === `docs/${lang}/${name}`);
      if (!file) return [`docs/${lang}/${name}: is missing. Run: npm run translate -- new ${lang}.`];
      try {
        readYaml(file.path, file.source, schema);
        return [];
      } catch (error) {
        if (error instanceof InputError) return [...error.problems];
        throw error;
      }
    },
  );
}

/** What a language does not have in common with what it translates. */
function toPairFaults({ files, languages }: Texts, pages: readonly ParsedPage[], lang: string): string[] {
  const glossaries = glossariesOf(files, languages);
  const glossaryOf = (page: ParsedPage) => glossaries.get(page.lang) ?? {};
  const inPages = pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => {
      const original = toOriginal(pages.filter(({ slug }) => slug === page.slug));
      if (!original || original === page) return [];
      return [
        ...toParityFaults(page, original),
        ...toSectionTermFaults(page, glossaryOf(page), { page: original, glossary: glossaryOf(original) }),
      ];
    });
  const first = languages.includes(firstLanguage) ? firstLanguage : languages[0];
  if (lang === first) return inPages;
  const folder = `docs/${first}/`;
  const inMessages = files
    .filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'))
    .flatMap((original) => {
      const path = original.path.replace(folder, `docs/${lang}/`);
      const file = files.find((one) => one.path === path);
      return file ? toMessageFaults(file, original, lang) : [`${path}: is missing. Copy ${original.path}.`];
    });
  return [...inPages, ...inMessages];
}

/** What is wrong with the words themselves: spellings, terms, particles, signs, and another language's sentences. */
function toWordFaults(texts: Texts, pages: readonly ParsedPage[], lang: string): string[] {
  const { files } = texts;
  const list = toListOf(files, lang);
  const glossary = glossariesOf(files, [lang]).get(lang) ?? {};
  const original = new Set(
    pages
      .filter((page) => page.lang !== lang)
      .flatMap((page) => toPassages(page).map((passage) => toWords(passage).trim())),
  );
  const everywhere = toReadFiles(texts, pages, lang).flatMap(({ path, passages }) =>
    passages.flatMap((passage) => [
      ...toRefused(toWordsWithoutCode(passage), list).map(({ word, instead, index }) =>
        atSign(path, passage, index, `"${word}" is not how this site spells it. Write "${instead}".`),
      ),
      ...toAvoidedFaults(path, passage, glossary),
      ...toForeignFaults(path, passage, lang, original),
      ...(LANGUAGE_RULES[lang]?.(path, passage) ?? []),
    ]),
  );
  const inPages = pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => [
      ...toTermFaults(page.path, toPassages(page), glossary),
      ...toOneFormFaults(page.path, toPassages(page), glossary),
    ]);
  // An avoided form in a page is told by both; once is enough.
  return [...new Set([...everywhere, ...inPages])];
}

function toReadFiles({ files }: Texts, pages: readonly ParsedPage[], lang: string): ReadFile[] {
  return [
    ...files
      .filter(({ path }) => path.startsWith(`docs/${lang}/`) && path.endsWith('.yaml'))
      .map(({ path, source }) => ({ path, passages: toMessagePassages(source) })),
    ...pages
      .filter((page) => page.lang === lang)
      .map((page) => ({
        path: page.path,
        passages: [...toMessagePassages(page.frontMatter ?? ''), ...toPassages(page)],
      })),
  ];
}

function toListOf(files: readonly PageFile[], lang: string): ReturnType<typeof toWordList> {
  const path = `docs/${lang}/words.txt`;
  return toWordList(path, files.find((file) => file.path === path)?.source ?? '');
}
