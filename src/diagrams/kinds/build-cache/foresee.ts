import { effectOf } from '../../rules/layers.ts';
import { build, type Build, type Line } from './build.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The lines that show, top to bottom; an order that misses or repeats lines is mended. */
export function shownLines(data: BuildCacheData, state: BuildCacheState): Line[] {
  return fullOrder(data, state)
    .flatMap((id) => data.lines.find((line) => line.id === id) ?? [])
    .filter(({ when }) => when === 'always' || state[when]);
}

/** Every line once, those that are switched off included; what the state misses follows in the order of the data. */
export function fullOrder(data: BuildCacheData, { order }: BuildCacheState): string[] {
  return [...new Set([...order, ...data.lines.map(({ id }) => id)])];
}

/** A line of the next build: taken from the cache, run, the one at which the build stops, or never reached. */
export interface Row {
  readonly line: Line;
  readonly fate: 'hit' | 'miss' | 'stops' | 'unreached';
  /** Its argument as it is written: a stage has its name only where it is one of several. */
  readonly argument: string;
  /** Seconds that running it takes; 0 when it is taken from the cache. */
  readonly seconds: number;
  /** Bytes of the layer it leaves, if it leaves one. */
  readonly bytes: number;
  readonly layer: boolean;
  /** What it leaves becomes part of the image (not so in a stage that is only copied from). */
  readonly kept: boolean;
}

/** What building now would do: seconds are the sum over the lines that run, bytes the sum of the image's layers. */
export interface NextBuild extends Build {
  readonly rows: readonly Row[];
  readonly seconds: number;
  readonly bytes: number;
  /** Nothing can be built; an image that merely would not start is built all the same. */
  readonly stopped: boolean;
}

/** Foresees the next build: a line is a hit when some build so far has made the same key. */
export function nextBuild(data: BuildCacheData, state: BuildCacheState): NextBuild {
  return foresee(data, shownLines(data, state), state.edits, retrace(data, state).cache, state.stages);
}

/** Seconds that each build so far took, oldest first. */
export function pastSeconds(data: BuildCacheData, state: BuildCacheState): number[] {
  return retrace(data, state).seconds;
}

/** Goes through the builds so far, oldest first: what each took, and the keys that all of them have made. */
function retrace(data: BuildCacheData, { builds }: BuildCacheState) {
  const cache = new Set<string>();
  const seconds = builds.map((record) => {
    const { lines, versions } = readRecord(data, record);
    const made = foresee(data, lines, versions, cache);
    for (const { key } of made.steps) cache.add(key);
    return made.seconds;
  });
  return { cache, seconds };
}

function foresee(
  data: BuildCacheData,
  lines: readonly Line[],
  versions: readonly number[],
  cache: ReadonlySet<string>,
  stages = false,
): NextBuild {
  const made = build(data, lines, versions);
  const { steps, trouble } = made;
  const rows = lines.map((line, at): Row => {
    const { id, instruction, argument, as, takes } = line;
    const step = steps[at];
    const missed = id === trouble?.at ? 'stops' : 'unreached';
    const fate = step ? (cache.has(step.key) ? 'hit' : 'miss') : missed;
    return {
      line,
      fate,
      argument: as !== undefined && stages ? `${argument} AS ${as}` : argument,
      seconds: fate === 'miss' ? takes.seconds : 0,
      bytes: step?.bytes ?? 0,
      layer: effectOf(instruction) !== 'configuration',
      kept: step?.stage === steps.at(-1)?.stage,
    };
  });
  return {
    ...made,
    rows,
    seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: rows.reduce((sum, { kept, bytes }) => sum + (kept ? bytes : 0), 0),
    stopped: rows.some(({ fate }) => fate === 'stops'),
  };
}

/** What has changed since the last build: contents, times alone, nothing, or there was no build. */
export function changes(
  data: BuildCacheData,
  { builds, edits, touched }: BuildCacheState,
): { first: boolean; edited: string[]; touched: string[] } {
  const last = builds.at(-1);
  const versions = last === undefined ? edits : readRecord(data, last).versions;
  const ids = (changed: (at: number) => boolean | undefined) =>
    data.files.filter((_, at) => changed(at)).map(({ id }) => id);
  return {
    first: last === undefined,
    edited: ids((at) => versions[at] !== edits[at]),
    touched: ids((at) => touched[at]),
  };
}

/** Whether the challenge is met: the named file is edited, and the rebuild of a sound image takes no longer than asked. */
export function isSolved(data: BuildCacheData, state: BuildCacheState): boolean {
  const { trouble, seconds } = nextBuild(data, state);
  const { edit, seconds: most } = data.challenge;
  return changes(data, state).edited.includes(edit) && !trouble && seconds <= most;
}

/** What a record of a build says; words that are no line's id are passed over. */
function readRecord({ lines }: Pick<BuildCacheData, 'lines'>, record: string) {
  const [versions = '', ...ids] = record.split(' ');
  return {
    versions: versions.split('.').map(Number),
    lines: [...new Set(ids)].flatMap((id) => lines.find((line) => line.id === id) ?? []),
  };
}
