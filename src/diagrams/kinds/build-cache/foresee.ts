import { findById } from '../../rules/by-id.ts';
import { effectOf } from '../../rules/layers.ts';
import { build, type Build, type Line } from './build.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The lines that show, top to bottom; an order that misses or repeats lines is mended. */
export function shownLines(data: BuildCacheData, state: BuildCacheState): Line[] {
  return fullOrder(data, state)
    .map((id) => findById(data.lines, id))
    .filter(({ when }) => when === 'always' || state[when]);
}

/** Every line once, those that are switched off included; what the state misses follows in the order of the data. */
export function fullOrder(data: BuildCacheData, { order }: BuildCacheState): string[] {
  return [...new Set([...order, ...data.lines.map(({ id }) => id)])];
}

/** A line of the next build. Its argument is as it is written: a stage has its name only where it is one of several. */
export interface Row extends Line {
  /** It is taken from the cache, run, the one at which the build stops, or never reached. */
  readonly fate: 'hit' | 'miss' | 'stops' | 'unreached';
  readonly reached: boolean;
  /** Seconds that running it takes; 0 when it is taken from the cache. */
  readonly seconds: number;
  /** Bytes of the layer it leaves, if it leaves one. */
  readonly bytes: number;
  readonly layer: boolean;
  /** The number of its stage, from 1. */
  readonly stage: number;
  /** What it leaves becomes part of the image (not so in a stage that is only copied from). */
  readonly kept: boolean;
}

/** What a build would do: seconds are the sum over the lines that run, bytes the sum of the image's layers. */
interface Foreseen extends Build {
  readonly rows: readonly Row[];
  readonly seconds: number;
  readonly bytes: number;
  /** How many lines run. */
  readonly ran: number;
  /** Nothing can be built; an image that merely would not start is built all the same. */
  readonly stopped: boolean;
}

/** What building now would do, and what has led to it. */
export interface NextBuild extends Foreseen {
  /** Seconds that each build so far took, oldest first. */
  readonly past: readonly number[];
  /** Files whose contents have changed since the last build, and those whose times alone have. */
  readonly edited: readonly string[];
  readonly touched: readonly string[];
  /** The challenge is met: the named file is edited, and the rebuild of a sound image takes no longer than asked. */
  readonly solved: boolean;
}

/** Foresees the next build: a line is a hit when some build so far has made the same key. */
export function nextBuild(data: BuildCacheData, state: BuildCacheState): NextBuild {
  const { edits } = state;
  const cache = new Set<string>();
  const past = state.builds.map((record) => {
    const { lines, versions } = readRecord(data, record);
    const { steps, seconds } = foresee(data, lines, versions, cache);
    for (const { key } of steps) cache.add(key);
    return seconds;
  });
  const next = foresee(data, shownLines(data, state), edits, cache, state.stages);
  const last = state.builds.at(-1);
  const versions = last === undefined ? edits : readRecord(data, last).versions;
  const edited = data.files.flatMap(({ id }, at) => (versions[at] === edits[at] ? [] : [id]));
  const touched = data.files.flatMap(({ id }, at) => (state.touched[at] ? [id] : []));
  const { edit, seconds: most } = data.challenge;
  const solved = edited.includes(edit) && !next.trouble && next.seconds <= most;
  return { ...next, past, edited, touched, solved };
}

function foresee(
  data: BuildCacheData,
  lines: readonly Line[],
  versions: readonly number[],
  cache: ReadonlySet<string>,
  stages = false,
): Foreseen {
  const made = build(data, lines, versions);
  const { steps, trouble } = made;
  let stage = 0;
  const rows = lines.map((line, at): Row => {
    const { id, instruction, argument, as, takes } = line;
    const step = steps[at];
    const missed = id === trouble?.at ? 'stops' : 'unreached';
    const fate = step ? (cache.has(step.key) ? 'hit' : 'miss') : missed;
    if (instruction === 'FROM') stage += 1;
    return {
      ...line,
      fate,
      reached: step !== undefined,
      argument: as !== undefined && stages ? `${argument} AS ${as}` : argument,
      seconds: fate === 'miss' ? takes.seconds : 0,
      bytes: step?.bytes ?? 0,
      layer: effectOf(instruction) !== 'configuration',
      stage,
      kept: step?.stage === steps.at(-1)?.stage,
    };
  });
  return {
    ...made,
    rows,
    seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: rows.reduce((sum, { kept, bytes }) => sum + (kept ? bytes : 0), 0),
    ran: rows.filter(({ fate }) => fate === 'miss').length,
    stopped: rows.some(({ fate }) => fate === 'stops'),
  };
}

/** What a record of a build says; words that are no line's id are passed over. */
function readRecord({ lines }: BuildCacheData, record: string) {
  const [versions = '', ...ids] = record.split(' ');
  return {
    versions: versions.split('.').map(Number),
    lines: [...new Set(ids)].flatMap((id) => lines.find((line) => line.id === id) ?? []),
  };
}
