import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../input/index.ts';
import { type Print, printToText, type Sentence, textToSentences } from './print.ts';

/** A block of the source as it was when its translation was found right, and that translation. */
export interface Pair {
  kind: Print['kind'];
  key: string;
  source: readonly Sentence[];
  /** Empty when the block before it says this one, too. */
  translation: readonly Sentence[];
}

/** What one file of a language was translated from. */
export interface FileRecord {
  /** The language it was translated from. */
  from: string;
  pairs: Pair[];
}

/** What each file of a language was translated from, by its path in the language's folder. */
export type LanguageRecord = ReadonlyMap<string, FileRecord>;

/** The file in a language's folder that keeps its record. */
export const recordName = 'translated.lock';

const HEAD = `# What each block was translated from: signs for its source, "=", signs for its translation.
# Written by \`npm run translate -- done\`; not edited by hand. After a conflict keep both sides, then run \`status\`.
`;

const kinds = ['heading', 'paragraph', 'item', 'row', 'code', 'component'] as const;

const recordSchema = z.record(z.string(), z.strictObject({ from: z.string(), blocks: z.array(z.string()) }));

/** Reads a record; `path` names it in errors. */
export function readRecord(path: string, source: string | undefined): LanguageRecord {
  if (source === undefined || parse(source) === null) return new Map();
  const files = Object.entries(readYaml(path, source, recordSchema));
  return new Map(files.map(([name, { from, blocks }]) => [name, { from, pairs: blocks.map(toPair) }]));
}

/** The YAML text of a record, sorted so that two people's work rarely meets on one line. */
export function recordToYaml(record: LanguageRecord): string {
  const files = [...record]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { from, pairs }]) => [name, { from, blocks: pairs.map(pairToText) }]);
  return HEAD + stringify(Object.fromEntries(files), { lineWidth: 0 });
}

function pairToText({ kind, key, source, translation }: Pair): string {
  const label = key === '' ? `(${kind})` : key;
  return [label, printToText({ sentences: source }), '=', printToText({ sentences: translation })]
    .filter(Boolean)
    .join(' ');
}

function toPair(text: string): Pair {
  const [label = '', ...rest] = text.split(' ');
  const middle = rest.indexOf('=');
  const kind = kinds.find((one) => label === `(${one})`);
  return {
    kind: kind ?? 'text',
    key: kind === undefined ? label : '',
    source: textToSentences(rest.slice(0, middle).join(' ')),
    translation: textToSentences(rest.slice(middle + 1).join(' ')),
  };
}
