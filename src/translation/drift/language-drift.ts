import { firstLanguage, toOriginalLanguage } from '../original.ts';
import { type PageFile, parsePage } from '../parsed-page.ts';
import { type Block, toBlocks } from './blocks.ts';
import { judge, type Judged } from './judge.ts';
import { isSame, toPrint } from './print.ts';
import { type FileRecord, type LanguageRecord, type Pair, readRecord, recordName } from './record.ts';

/** One file of a translation beside its source. */
export interface FileDrift {
  /** Its name in the language's folder: `containers.mdx`, `diagrams/stacks.yaml`. */
  name: string;
  /** The language it is translated from. */
  from: string;
  /** Whether both files are there; `moved` when the source has a new name. */
  state: 'present' | 'missing' | 'orphaned' | 'moved';
  source?: PageFile;
  /** Its translation, under its old name when the source has a new one. */
  translation?: PageFile;
  judged: Judged[];
  /** Pairs as they are recorded, or turned round when the page has changed its source language. */
  pairs: Pair[];
}

/** The files of all languages: those that hold text and can be translated, and the records. */
export type Files = readonly PageFile[];

/** Every file that a language translates, judged block by block. Throws when a record cannot be read. */
export function toLanguageDrift(files: Files, languages: readonly string[], lang: string): FileDrift[] {
  const records = new Map(languages.map((one) => [one, toRecordOf(files, one)]));
  const own = records.get(lang) ?? new Map<string, FileRecord>();
  const names = [...new Set(languages.flatMap((one) => toNames(files, one)))].sort();
  const renamed = toRenamed(files, languages, lang, own, names);
  return names.flatMap((name): FileDrift[] => {
    const from = toSourceLanguage(files, languages, name);
    const old = renamed.get(name);
    // A page is not a translation where it was first written, nor under the name it had before.
    if (from === lang || [...renamed.values()].includes(name)) return [];
    const source = toFile(files, from, name);
    const translation = toFile(files, lang, old ?? name);
    const record = own.get(old ?? name);
    if (!source || from === undefined)
      return translation
        ? [{ name, from: record?.from ?? '', state: 'orphaned', translation, judged: [], pairs: [] }]
        : [];
    const pairs = record?.from === from ? record.pairs : toTurned(records.get(from)?.get(name), lang);
    const judged = judge(toBlocks(source), translation ? toBlocks(translation) : [], pairs, from);
    const state = old !== undefined ? 'moved' : translation ? 'present' : 'missing';
    return [{ name, from, state, source, ...(translation && { translation }), judged, pairs }];
  });
}

/** The record of a language among the files. */
export function toRecordOf(files: Files, lang: string): LanguageRecord {
  const file = toFile(files, lang, recordName);
  return readRecord(`docs/${lang}/${recordName}`, file?.source);
}

function toFile(files: Files, lang: string | undefined, name: string): PageFile | undefined {
  return files.find(({ path }) => path === `docs/${lang}/${name}`);
}

function toNames(files: Files, lang: string): string[] {
  const folder = `docs/${lang}/`;
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length))
    .filter(isTranslated);
}

function isTranslated(name: string): boolean {
  return /\.(mdx|yaml)$/.test(name);
}

/** The language that a file was first written in; undefined when only translations of it are left. */
function toSourceLanguage(files: Files, languages: readonly string[], name: string): string | undefined {
  if (!name.endsWith('.mdx')) return toFile(files, firstLanguage, name) ? firstLanguage : undefined;
  const pages = languages.flatMap((lang) => {
    const file = toFile(files, lang, name);
    const page = file && parsePage(file);
    return page === undefined || typeof page === 'string' ? [] : page;
  });
  return toOriginalLanguage(pages);
}

/** A record the other way round: the translation was right, so the source says what the translation says. */
function toTurned(record: FileRecord | undefined, lang: string): Pair[] {
  if (record?.from !== lang) return [];
  return record.pairs
    .filter(({ translation }) => translation.length > 0)
    .map((pair) => ({ ...pair, source: pair.translation, translation: pair.source }));
}

/** New names of sources, each with the name that its translation still has. */
function toRenamed(
  files: Files,
  languages: readonly string[],
  lang: string,
  record: LanguageRecord,
  names: readonly string[],
): Map<string, string> {
  const lost = [...record].filter(
    ([name, { from }]) => !toFile(files, from, name) && toFile(files, lang, name),
  );
  const fresh = names.filter((name) => !record.has(name) && !toFile(files, lang, name));
  return new Map(
    fresh.flatMap((name): [string, string][] => {
      const source = toFile(files, toSourceLanguage(files, languages, name), name);
      const blocks = source ? toBlocks(source) : [];
      const [old] = lost.find(([, { pairs }]) => isMostlyOf(blocks, pairs)) ?? [];
      return old === undefined ? [] : [[name, old]];
    }),
  );
}

function isMostlyOf(blocks: readonly Block[], pairs: readonly Pair[]): boolean {
  const prints = blocks.map(toPrint);
  const known = pairs.filter(({ source }) => prints.some((print) => isSame(print, { sentences: source })));
  return known.length * 2 > pairs.length;
}
