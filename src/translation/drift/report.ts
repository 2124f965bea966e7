import type { DriftState, Judged } from './judge.ts';
import type { FileDrift } from './language-drift.ts';
import { type History, toOldText } from './old-text.ts';
import { toCounts } from './status-table.ts';
import { type DiffPart, toDiffParts, toRecordDiffParts } from './word-diff.ts';

/** A block whose source has changed since it was found right. */
export interface Change {
  /** What commands call it: `one-kernel.2`, `front.title`. */
  block: string;
  /** Line of the source that says it. */
  line: number;
  /** How the source differs. */
  parts: DiffPart[];
}

/** How one file of a language stands to its source, as pages show it. */
export interface FileReport {
  lang: string;
  /** Its name in the language's folder. */
  name: string;
  from: string;
  state: FileDrift['state'];
  counts: Record<DriftState, number>;
  /** Its path in the repository; that of its source where it is missing. */
  path: string;
  /** Line of the first block that needs work. */
  line?: number;
  /** Path of its source; absent when that is gone. */
  sourcePath?: string;
  /** Whether nothing in it has been translated yet. */
  isUntranslated: boolean;
  /** Names of blocks that still say what the source says. */
  untranslated: string[];
  changes: Change[];
}

/** Tells of one file what pages show of it. */
export function toFileReport(lang: string, file: FileDrift, history: History): FileReport {
  const { name, from, state, source, translation, judged } = file;
  const first = judged.find((one) => one.state !== 'translated');
  const line = (first?.translations[0] ?? (translation ? undefined : first?.source))?.line;
  const untranslated = judged.filter((one) => one.state === 'same-as-source');
  return {
    lang,
    name,
    from,
    state,
    counts: toCounts(file),
    path: (translation ?? source)?.path ?? '',
    ...(line !== undefined && { line }),
    ...(source && { sourcePath: source.path }),
    isUntranslated:
      untranslated.length > 0 &&
      judged.every((one) => one.translations.every(({ text }) => text === one.source?.text)),
    untranslated: untranslated.flatMap((one) => one.source?.name ?? []),
    changes: judged.flatMap((one) => toChange(one, file, history)),
  };
}

function toChange({ state, source, pairs }: Judged, file: FileDrift, history: History): Change[] {
  // Of a translation that nobody has recorded yet, nothing says that its source has changed.
  if (state !== 'stale' || !source || pairs.length === 0) return [];
  const old = toOldText(file, pairs, history);
  const before = pairs.flatMap((pair) => pair.source);
  const parts = old === undefined ? toRecordDiffParts(before, source.text) : toDiffParts(old, source.text);
  return [{ block: source.name, line: source.line, parts: parts.flatMap(toReadable) }];
}

/** Tags and ids that stand on both sides say nothing to a reader. */
function toReadable({ kind, text }: DiffPart): DiffPart[] {
  const words = kind === 'same' ? text.replace(/<[^<>]*>|\[#[\w-]+\]/g, '') : text;
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,!?])/g, '')
    .trim();
  return plain === '' ? [] : [{ kind, text: plain }];
}
