import type { Block } from './blocks.ts';
import { toCandidates } from './candidates.ts';
import { link, type Links } from './link.ts';
import { toPrint } from './print.ts';
import type { Pair } from './record.ts';
import { toGroups, toMoved } from './sequences.ts';

/** How a block of a translation stands to its source. */
export const states = ['translated', 'stale', 'missing', 'orphaned', 'same-as-source', 'moved'] as const;

/** One of `states`. */
export type DriftState = (typeof states)[number];

/** One block with its judgement. */
export interface Judged {
  state: DriftState;
  /** Absent when it is orphaned. */
  source?: Block;
  /** What says it in the translation, or most likely does; empty when nothing does. */
  translations: Block[];
  /** What the record knows of it. */
  pairs: Pair[];
  /** Whether the translation was changed after it was found right. */
  isEdited: boolean;
}

/** Judges every block of a source, and every block of a translation whose source is gone. */
export function judge(
  sources: readonly Block[],
  translations: readonly Block[],
  pairs: readonly Pair[],
  from: string,
): Judged[] {
  const there = link(
    pairs.map(({ kind, key, source }) => ({ kind, key, sentences: source })),
    sources.map(toPrint),
  );
  // A pair without a translation has nothing to look for; its place is kept so that numbers stay the same.
  const here = link(
    pairs.map(({ kind, key, translation }) => ({ kind, key, sentences: translation })),
    translations.map(toPrint),
  );
  const olds = toTies(here, pairs);
  const free = translations.filter((_one, index) => olds[index]?.length === 0);
  const unknown = sources.filter((_one, index) => there.present[index]?.olds.length === 0);
  const candidates = toCandidates(unknown, free);
  const moved = toMovedBlocks(sources, translations, there, olds);
  const judged = sources.map((source, index): Judged => {
    const { olds: own = [], isSame = false } = there.present[index] ?? {};
    const places = [...translations.keys()].filter((place) => olds[place]?.some((old) => own.includes(old)));
    const tied = places.flatMap((place) => translations[place] ?? []);
    const candidate = candidates.get(source);
    const isEdited = places.some((place) => !here.present[place]?.isSame);
    const known = own.flatMap((old) => pairs[old] ?? []);
    const found = own.length > 0 ? tied : candidate ? [candidate] : [];
    const state = toState(source, found, known, isSame, moved.has(index), from);
    return { state, source, translations: found, pairs: known, isEdited };
  });
  const orphans = translations.flatMap((translation, index): Judged[] => {
    const gone = (olds[index] ?? []).filter((old) => there.lost.includes(old));
    if (gone.length === 0) return [];
    const known = gone.flatMap((old) => pairs[old] ?? []);
    return [{ state: 'orphaned', translations: [translation], pairs: known, isEdited: false }];
  });
  return [...judged, ...orphans];
}

/** For every block of the translation, the pairs whose translation it is. */
function toTies(here: Links, pairs: readonly Pair[]): number[][] {
  return here.present.map(({ olds }) => olds.filter((old) => pairs[old]?.translation.length !== 0));
}

function toState(
  source: Block,
  found: readonly Block[],
  known: readonly Pair[],
  isSame: boolean,
  isMoved: boolean,
  from: string,
): DriftState {
  const isEqual = found.some(({ text }) => text === source.text);
  // What every language writes alike needs nobody's word that it is right.
  if (isEqual && !hasWords(source, from)) return isMoved ? 'moved' : 'translated';
  if (known.length === 0) return found.length === 0 ? 'missing' : isEqual ? 'same-as-source' : 'stale';
  if (found.length === 0 && known.some(({ translation }) => translation.length > 0)) return 'missing';
  if (!isSame) return 'stale';
  return isMoved ? 'moved' : 'translated';
}

/**
 * Whether a block says anything that another language would say differently. In a language with letters of its own,
 * Latin words are names.
 */
function hasWords({ kind, text }: Block, lang: string): boolean {
  if (kind === 'code') return false;
  const words = text.replace(/<[^<>]*>|`[^`]*`|\{[^{}]*\}|\[#[\w-]+\]/g, '');
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  return script === 'Latn' ? /\p{L}{2,}/u.test(words) : /(?!\p{Script=Latin})\p{L}/u.test(words);
}

/** Places of source blocks that were moved, and whose translation was not moved along. */
function toMovedBlocks(
  sources: readonly Block[],
  translations: readonly Block[],
  there: Links,
  ties: readonly number[][],
): Set<number> {
  const result = new Set<number>();
  const linked = sources.flatMap((source, index) => {
    const old = there.present[index]?.olds[0];
    const place = old === undefined ? -1 : ties.findIndex((list) => list.includes(old));
    return old === undefined || place < 0 ? [] : [{ source, index, old, place }];
  });
  for (const { source, index, place } of linked) {
    if (source.key !== (translations[place]?.key ?? source.key)) result.add(index);
  }
  for (const group of toGroups(linked, ({ source }) => source.key).values()) {
    for (const at of toMoved(group.map(({ old }) => old))) {
      const one = group[at];
      const isCrossed = group.some(
        (other) =>
          one &&
          other.index < one.index !== other.place < one.place &&
          other.place !== one.place &&
          other.index !== one.index,
      );
      if (one && isCrossed) result.add(one.index);
    }
  }
  return result;
}
