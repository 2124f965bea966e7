import { isSame, type Print } from './print.ts';
import { toCommon, toGroups, toLikeness } from './sequences.ts';

/** What became of recorded blocks. */
export interface Links {
  /** For every present block: the recorded ones it came from, and whether it still says the same. */
  present: { olds: number[]; isSame: boolean }[];
  /** Recorded blocks of which nothing is left. */
  lost: number[];
}

/* Below this share of common words two blocks are different ones; two random sentences share about a quarter. */
const LIKE = 0.45;

/**
 * Finds recorded blocks among the present ones: by key, by their words wherever they stand, sentence by sentence after
 * a split or a merge, by likeness after a change, and last by their place between neighbours that were found.
 */
export function link(recorded: readonly Print[], present: readonly Print[]): Links {
  const state: State = { recorded, present, olds: present.map(() => []), taken: new Set() };
  const all: Group = { was: [...recorded.keys()], is: [...present.keys()] };
  const was = toGroups(all.was, (index) => recorded[index]?.key ?? '');
  const is = toGroups(all.is, (index) => present[index]?.key ?? '');
  const groups = [...new Set([...was.keys(), ...is.keys()])].map((key) => ({
    key,
    group: { was: was.get(key) ?? [], is: is.get(key) ?? [] },
  }));
  for (const { key, group } of groups) {
    linkEqual(state, group);
    // What one key alone has is the same text, however it was reworded.
    if (key !== '' && group.was.length === 1 && group.is.length === 1) linkGaps(state, group);
  }
  linkEqual(state, all);
  for (const { group } of groups) {
    linkSentences(state, group);
    linkAlike(state, group, LIKE);
    linkGaps(state, group);
  }
  // A key that was renamed together with a word of its text.
  linkAlike(state, { was: all.was.filter(isKeyed(recorded)), is: all.is.filter(isKeyed(present)) }, 0.6);
  return {
    present: toPresent(state),
    lost: all.was.filter((index) => !state.taken.has(index)),
  };
}

interface State {
  recorded: readonly Print[];
  present: readonly Print[];
  olds: number[][];
  taken: Set<number>;
}

/** Places of recorded and of present blocks that may belong together. */
interface Group {
  was: readonly number[];
  is: readonly number[];
}

function isKeyed(prints: readonly Print[]): (index: number) => boolean {
  return (index) => prints[index]?.key !== '';
}

function freeOf({ olds, taken }: State, { was, is }: Group): Group {
  return {
    was: was.filter((index) => !taken.has(index)),
    is: is.filter((index) => olds[index]?.length === 0),
  };
}

function join(state: State, was: number, is: number): void {
  state.taken.add(was);
  state.olds[is] = [...new Set([...(state.olds[is] ?? []), was])].sort((a, b) => a - b);
}

function linkEqual(state: State, group: Group): void {
  const { was, is } = freeOf(state, group);
  const isEqual = (a: number, b: number) => {
    const [old, now] = [state.recorded[a], state.present[b]];
    return old !== undefined && now !== undefined && toRank(old) === toRank(now) && isSame(old, now);
  };
  for (const [a, b] of toCommon(was, is, isEqual)) join(state, was[a] ?? 0, is[b] ?? 0);
  // What is left and equal has moved.
  const rest = freeOf(state, group);
  for (const b of rest.is) {
    const a = rest.was.find((one) => !state.taken.has(one) && isEqual(one, b));
    if (a !== undefined) join(state, a, b);
  }
}

function linkSentences(state: State, group: Group): void {
  const { was, is } = freeOf(state, group);
  const owners = new Map<string, number[]>();
  for (const index of was) {
    for (const { hash } of state.recorded[index]?.sentences ?? []) {
      owners.set(hash, [...(owners.get(hash) ?? []), index]);
    }
  }
  for (const index of is) {
    const now = state.present[index];
    for (const { hash } of now?.sentences ?? []) {
      const owner = owners.get(hash)?.find((one) => now && toRank(state.recorded[one]) === toRank(now));
      if (owner === undefined) continue;
      owners.set(
        hash,
        (owners.get(hash) ?? []).filter((one) => one !== owner),
      );
      join(state, owner, index);
    }
  }
}

function linkAlike(state: State, group: Group, least: number): void {
  const { was, is } = freeOf(state, group);
  const pairs = was.flatMap((a) =>
    is.map((b) => ({ a, b, likeness: likeness(state.recorded[a], state.present[b]) })),
  );
  pairs.sort((one, other) => other.likeness - one.likeness);
  for (const { a, b, likeness: found } of pairs) {
    if (found >= least && !state.taken.has(a) && state.olds[b]?.length === 0) join(state, a, b);
  }
}

/** Blocks that stand between the same neighbours as before, as many as before, are the same ones reworded. */
function linkGaps(state: State, group: Group): void {
  const { was, is } = freeOf(state, group);
  const gapOfOld = (index: number) => group.was.findLast((one) => one < index && state.taken.has(one)) ?? -1;
  const gapOfNew = (index: number) =>
    state.olds[group.is.findLast((one) => one < index && state.olds[one]?.length !== 0) ?? -1]?.at(-1) ?? -1;
  const olds = toGroups(was, gapOfOld);
  const news = toGroups(is, gapOfNew);
  for (const [gap, old] of olds) {
    const now = news.get(gap) ?? [];
    const fits = old.every((one, index) => {
      const other = now[index];
      return other !== undefined && toRank(state.recorded[one]) === toRank(state.present[other]);
    });
    if (old.length === now.length && fits) old.forEach((one, index) => join(state, one, now[index] ?? 0));
  }
}

/** Only blocks of one rank become one another: a paragraph may become an item, never a heading or code. */
function toRank(one: Print | undefined): string {
  return one === undefined || !['heading', 'code', 'component'].includes(one.kind) ? 'words' : one.kind;
}

function likeness(a: Print | undefined, b: Print | undefined): number {
  if (!a || !b || toRank(a) !== toRank(b)) return 0;
  const [old, now] = [a, b].map(({ sentences }) => sentences.map(({ words }) => words).join(''));
  return toLikeness(old ?? '', now ?? '');
}

/** Tells, for each cluster of blocks that share sentences, which present blocks have lost or won any. */
function toPresent({ recorded, present, olds }: State): Links['present'] {
  const changed = new Set<number>();
  for (const cluster of toClusters(olds)) {
    const old = [...new Set(cluster.flatMap((index) => olds[index] ?? []))].sort((a, b) => a - b);
    const before = old.flatMap((index) => recorded[index]?.sentences ?? []).map(({ hash }) => hash);
    const after = cluster.flatMap((index) =>
      (present[index]?.sentences ?? []).map(({ hash }) => ({ hash, index })),
    );
    const common = toCommon(
      before,
      after.map(({ hash }) => hash),
    );
    for (const [[a, b], [nextA, nextB]] of toGaps(common, before.length, after.length)) {
      const fresh = after.slice(b + 1, nextB);
      for (const { index } of fresh) changed.add(index);
      // A sentence that is gone, with none in its place, is missed where the one before it stands now.
      if (fresh.length === 0 && nextA - a > 1) changed.add((after[b] ?? after[nextB])?.index ?? 0);
    }
  }
  return olds.map((list, index) => ({ olds: list, isSame: list.length > 0 && !changed.has(index) }));
}

/** The stretches between neighbours of a common subsequence, the ends of both lists among them. */
function toGaps(
  common: readonly [number, number][],
  before: number,
  after: number,
): [[number, number], [number, number]][] {
  const stops: [number, number][] = [[-1, -1], ...common, [before, after]];
  return stops.slice(1).map((stop, index) => [stops[index] ?? [-1, -1], stop]);
}

/** Groups present blocks that share a recorded one. */
function toClusters(olds: readonly number[][]): number[][] {
  const clusters: number[][] = [];
  olds.forEach((list, index) => {
    if (list.length === 0) return;
    const found = clusters.filter((cluster) =>
      cluster.some((one) => olds[one]?.some((old) => list.includes(old))),
    );
    const rest = clusters.filter((cluster) => !found.includes(cluster));
    clusters.splice(
      0,
      clusters.length,
      ...rest,
      [...found.flat(), index].sort((a, b) => a - b),
    );
  });
  return clusters;
}
