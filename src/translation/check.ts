import { InputError, readYaml } from '../input/index.ts';
import { interfaceSchema } from '../languages/interface-schema.ts';
import { toPageFaults } from './assert-pages.ts';
import { toClaimFaults } from './claim-faults.ts';
import { type Finding, inOrder, toFinding } from './finding.ts';
import { glossariesOf } from './glossaries.ts';
import { glossarySchema } from './glossary-schema.ts';
import type { Texts } from './load-texts.ts';
import { toMessageFaults } from './message-faults.ts';
import { firstLanguage, toOriginal } from './original.ts';
import { parsePage, type ParsedPage } from './parsed-page.ts';
import { toParityFaults } from './parity-faults.ts';
import { toPassages } from './passages.ts';
import { toSectionTermFaults } from './section-term-faults.ts';
import { namesToCite, toUncited } from './uncited.ts';
import { toWordFaults } from './word-faults.ts';

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
      ...toUncitedFaults(pages, lang),
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

/** What the pages of a language claim without a source. */
function toUncitedFaults(pages: readonly ParsedPage[], lang: string): string[] {
  return pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => toClaimFaults(page.path, toPassages(page), namesToCite, toUncited(page.slug)));
}
