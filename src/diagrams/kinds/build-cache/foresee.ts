import { build, makesLayer, type Line, type Step, type Trouble } from './build.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The lines that show, top to bottom; an order that misses or repeats lines is mended. */
export function shownLines(data: BuildCacheData, state: BuildCacheState): Line[] {
  return fullOrder(data, state)
    .map((id) => data.lines.find((line) => line.id === id))
    .filter((line): line is Line => line !== undefined && (line.when === 'always' || state[line.when]));
}

/** Every line once, those that are switched off included; what the state misses follows in the order of the data. */
export function fullOrder(data: BuildCacheData, { order }: BuildCacheState): string[] {
  return [...new Set([...order, ...data.lines.map(({ id }) => id)])];
}

/** A line of the next build: taken from the cache, run, the one at which the build stops, or never reached. */
export interface Row extends Pick<Step, 'line' | 'bytes'> {
  readonly fate: 'hit' | 'miss' | 'stops' | 'unreached';
  /** Seconds that running it takes; 0 when it is taken from the cache. */
  readonly seconds: number;
  /** What it leaves becomes part of the image (not so in a stage that is only copied from). */
  readonly kept: boolean;
  readonly layer: boolean;
}

/** What building now would do: seconds are the sum over the lines that run, bytes the sum of the image's layers. */
export interface NextBuild {
  readonly rows: readonly Row[];
  readonly seconds: number;
  readonly bytes: number;
  readonly trouble?: Trouble;
}

/** Foresees the next build: a line is a hit when some build so far has made the same key. */
export function nextBuild(data: BuildCacheData, state: BuildCacheState): NextBuild {
  const cache = new Set(state.builds.flatMap((record) => keysOf(data, record)));
  return foresee(data, shownLines(data, state), state.edits, cache);
}

/** Seconds that each build so far took, oldest first. */
export function pastSeconds(data: BuildCacheData, { builds }: BuildCacheState): number[] {
  const cache = new Set<string>();
  return builds.map((record) => {
    const { lines, versions } = readRecord(data, record);
    const { seconds } = foresee(data, lines, versions, cache);
    for (const key of keysOf(data, record)) cache.add(key);
    return seconds;
  });
}

function foresee(
  data: BuildCacheData,
  lines: readonly Line[],
  versions: readonly number[],
  cache: ReadonlySet<string>,
): NextBuild {
  const { steps, trouble } = build(data, lines, versions);
  const last = steps.at(-1)?.stage;
  const rows = lines.map((line): Row => {
    const step = steps.find((one) => one.line === line);
    const fate = !step
      ? line.id === trouble?.at
        ? 'stops'
        : 'unreached'
      : cache.has(step.key)
        ? 'hit'
        : 'miss';
    return {
      line,
      fate,
      layer: makesLayer(line),
      bytes: step?.bytes ?? 0,
      kept: step?.stage === last,
      seconds: fate === 'miss' ? line.takes.seconds : 0,
    };
  });
  return {
    rows,
    seconds: rows.reduce((sum, row) => sum + row.seconds, 0),
    bytes: rows.reduce((sum, row) => sum + (row.kept ? row.bytes : 0), 0),
    ...(trouble && { trouble }),
  };
}

/** Whether nothing can be built; an image that merely would not start is built all the same. */
export function isStopped({ rows }: NextBuild): boolean {
  return rows.some(({ fate }) => fate === 'stops');
}

/** What has changed since the last build: contents, times alone, nothing, or there was no build. */
export function changes(
  data: BuildCacheData,
  state: BuildCacheState,
): { first: boolean; edited: string[]; touched: string[] } {
  const last = state.builds.at(-1);
  const versions = last === undefined ? [] : readRecord(data, last).versions;
  const ids = data.files.map(({ id }) => id);
  return {
    first: last === undefined,
    edited: last === undefined ? [] : ids.filter((_, at) => versions[at] !== state.edits[at]),
    touched: ids.filter((_, at) => state.touched[at]),
  };
}

/** Whether the challenge is met: the named file is edited, and the rebuild of a sound image takes no longer than asked. */
export function isSolved(data: BuildCacheData, state: BuildCacheState): boolean {
  const next = nextBuild(data, state);
  return (
    changes(data, state).edited.includes(data.challenge.edit) &&
    !next.trouble &&
    next.seconds <= data.challenge.seconds
  );
}

/** What a record of a build says; words that are no line's id are passed over. */
function readRecord(data: BuildCacheData, record: string): { versions: number[]; lines: Line[] } {
  const [versions = '', ...ids] = record.split(' ');
  return {
    versions: versions.split('.').map(Number),
    lines: [...new Set(ids)].flatMap((id) => data.lines.find((line) => line.id === id) ?? []),
  };
}

function keysOf(data: BuildCacheData, record: string): string[] {
  const { lines, versions } = readRecord(data, record);
  return build(data, lines, versions).steps.map(({ key }) => key);
}
