import type { DriftState, FileReport } from '../translation/drift/index.ts';
import { toFileUrl } from './repository.ts';
import type { Page, SourceText, StaleBlock, TranslationTable } from './page.ts';
import type { Site } from './site.ts';
import { toPath } from './url.ts';

/** How a page stands to the text that it was translated from; absent on the page that was first written. */
export function toPageTranslation(site: Site, lang: string, slug: string): Page['translation'] {
  const report = site.translations.find((one) => one.lang === lang && one.name === `${slug}.mdx`);
  if (!report) return undefined;
  const source = toSource(site, lang, report.from);
  return {
    source,
    isUntranslated: report.isUntranslated,
    untranslated: report.untranslated,
    stale: Object.fromEntries(report.changes.map((change) => [change.block, toStale(report, change)])),
  };
}

/** Every language with its files, for the page on which translators find work. */
export function toTranslationTables(site: Site, lang: string): TranslationTable[] {
  return site.languages.map((language) => {
    const reports = site.translations.filter((one) => one.lang === language.lang);
    const rows = reports.map((report) => toRow(site, lang, report));
    return {
      lang: language.lang,
      dir: language.dir,
      name: language.name,
      rows,
      translated: sum(rows.map(({ translated }) => translated)),
      total: sum(rows.map(({ total }) => total)),
    };
  });
}

function toRow(site: Site, lang: string, report: FileReport): TranslationTable['rows'][number] {
  const { name, counts, path, line, isUntranslated } = report;
  const slug = name.replace(/\.mdx$/, '');
  const titled = [report.lang, report.from].flatMap(
    (one) => site.entries.find((entry) => entry.lang === one && entry.slug === slug) ?? [],
  )[0];
  const url = toFileUrl(path, line);
  const states: DriftState[] = ['stale', 'missing', 'orphaned', 'same-as-source', 'moved'];
  return {
    name,
    path,
    ...(url !== undefined && { url }),
    ...(titled && {
      page: {
        title: titled.title,
        lang: titled.lang,
        path: toPath(titled.lang, slug),
        isOther: titled.lang !== lang,
      },
    }),
    translated: counts.translated,
    total: sum([...states, 'translated' as const].map((state) => counts[state])),
    isUntranslated,
    open: states.filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] })),
  };
}

function toStale(report: FileReport, { parts, line }: FileReport['changes'][number]): StaleBlock {
  const url = report.sourcePath === undefined ? undefined : toFileUrl(report.sourcePath, line);
  return { parts, ...(url !== undefined && { url }) };
}

function toSource(site: Site, lang: string, from: string): SourceText {
  const language = site.languages.find((one) => one.lang === from);
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(from) ?? language?.name ?? from;
  return { lang: from, dir: language?.dir ?? 'ltr', name };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
