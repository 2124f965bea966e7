import { InputError } from '../input/index.ts';
import { toEnglishFaults } from './english-faults.ts';
import { toForeignFaults } from './foreign-faults.ts';
import { glossariesOf } from './glossaries.ts';
import { toKoreanFaults } from './korean-faults.ts';
import type { Texts } from './load-texts.ts';
import { toMessagePassages } from './message-passages.ts';
import { toOneFormFaults } from './one-form-faults.ts';
import type { PageFile, ParsedPage } from './parsed-page.ts';
import { atSign, type Passage, toPassages, toWords, toWordsWithoutCode } from './passages.ts';
import { toAvoidedFaults, toTermFaults } from './term-faults.ts';
import { toRefused, toWordList, type WordList } from './word-list.ts';

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

/**
 * What is wrong with the words themselves and with their list: spellings, terms, particles, signs, and another
 * language's sentences.
 */
export function toWordFaults(texts: Texts, pages: readonly ParsedPage[], lang: string): string[] {
  const { files } = texts;
  const { list, problems } = readList(files, lang);
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
  return [...new Set([...problems, ...everywhere, ...inPages])];
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

/** The words of a language, or what is wrong with its list: until that is mended, no spelling is refused. */
function readList(files: readonly PageFile[], lang: string): { list: WordList; problems: readonly string[] } {
  const path = `docs/${lang}/words.txt`;
  try {
    return { list: toWordList(path, files.find((file) => file.path === path)?.source ?? ''), problems: [] };
  } catch (error) {
    if (error instanceof InputError) return { list: toWordList(path, ''), problems: error.problems };
    throw error;
  }
}
