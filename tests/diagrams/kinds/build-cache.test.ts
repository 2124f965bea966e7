import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/diagrams/kinds/build-cache/index.ts';
import { build } from '../../../src/diagrams/kinds/build-cache/build.ts';
import { nextBuild, shownLines } from '../../../src/diagrams/kinds/build-cache/foresee.ts';
import { fields, type BuildCacheState } from '../../../src/diagrams/kinds/build-cache/model.ts';
import { data as schema, type BuildCacheData } from '../../../src/diagrams/kinds/build-cache/schema.ts';
import { startState, toRules } from '../../../src/diagrams/index.ts';
import type { Action } from '../../../src/diagrams/kind.ts';
import { encodeState } from '../../../src/diagrams/state.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, textOf } from '../figures.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'build-cache');
if (!diagram) throw new Error('diagrams/build-cache.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as BuildCacheData;
const text = textOf(diagram, 'en');
const named = (name: string) => startState(toRules('build-cache'), diagram, name) as BuildCacheState;
const act = (state: BuildCacheState, action: Action) => kind.reduce?.(data, state, action, text) ?? state;
const command = (name: string, value?: string): Action => ({
  type: 'command',
  name,
  ...(value !== undefined && { value }),
});
const set = (field: string, value: string | number | boolean, index?: number): Action => ({
  type: 'set',
  field,
  value,
  ...(index !== undefined && { index }),
});
/** The state after actions none of which is refused. */
const after = (state: BuildCacheState, ...actions: Action[]): BuildCacheState =>
  actions.reduce((now, action) => {
    const next = act(now, action);
    if ('refused' in next) throw new Error(`${JSON.stringify(action)} was refused: ${next.refused}`);
    return next;
  }, state);
const seconds = (state: BuildCacheState) => nextBuild(data, state).seconds;
const fates = (state: BuildCacheState) =>
  Object.fromEntries(nextBuild(data, state).rows.map(({ id, fate }) => [id, fate]));

describe('seconds', () => {
  // The binding values: COPY . . before a 60 s install, and the package files copied first.
  it.each([
    ['first', { first: 61, sourceEdit: 61, packageEdit: 61, noChange: 0 }],
    ['first-split', { first: 62, sourceEdit: 1, packageEdit: 62, noChange: 0 }],
  ])('from the state "%s" are the golden ones', (name, golden) => {
    const first = named(name);
    const built = after(first, command('build'));
    expect({
      first: seconds(first),
      sourceEdit: seconds(after(built, command('edit', 'source'))),
      packageEdit: seconds(after(built, command('edit', 'packages'))),
      noChange: seconds(built),
    }).toEqual(golden);
  });

  it.each([
    ['start', 61],
    ['split', 1],
    ['package-edit', 62],
    ['no-change', 0],
    ['touch', 0],
    ['multi-stage', 2],
  ])('of the state "%s" are those that the chapter promises', (name, promised) => {
    expect(seconds(named(name))).toBe(promised);
  });

  it('of past builds are what they took when they ran', () => {
    const state = after(
      named('first-split'),
      command('build'),
      command('build'),
      command('edit', 'source'),
      command('build'),
    );
    expect(nextBuild(data, state).past).toEqual([62, 0, 1]);
  });
});

describe('the cache', () => {
  const states = arbitraryState(fields(data)) as fc.Arbitrary<BuildCacheState>;
  const buildable = states.filter((state) =>
    nextBuild(data, state).rows.every(({ fate }) => fate === 'hit' || fate === 'miss'),
  );

  it('makes the build right after a build take nothing', () => {
    fc.assert(
      fc.property(buildable, (state) => {
        expect(seconds(after(state, command('build')))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a hit only where every line above it in the same stage is a hit', () => {
    fc.assert(
      fc.property(states, (state) => {
        let broken = false;
        for (const { instruction, fate } of nextBuild(data, state).rows) {
          if (instruction === 'FROM') broken = false;
          if (fate !== 'hit') broken = true;
          expect(broken && fate === 'hit').toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not see modification times', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...data.files.map(({ id }) => id)), (state, file) => {
        const { touched } = nextBuild(data, state);
        expect({ ...nextBuild(data, after(state, command('touch', file))), touched }).toEqual(
          nextBuild(data, state),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same key to the same lines over the same contents, and only to them', () => {
    const lines = shownLines(data, named('split'));
    const keys = (versions: readonly number[]) => build(data, lines, versions).steps.map(({ key }) => key);
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), (packages, source, packages2, source2) => {
        const [a, b] = [keys([packages, source]), keys([packages2, source2])];
        const at = (id: string) => lines.findIndex((line) => line.id === id);
        expect(a[at('workdir')] === b[at('workdir')]).toBe(true);
        expect(a[at('install')] === b[at('install')]).toBe(packages === packages2);
        expect(a[at('copy-all')] === b[at('copy-all')]).toBe(packages === packages2 && source === source2);
      }),
      { numRuns: 1000 },
    );
  });

  it('remembers an order that was built before another', () => {
    const original = after(named('first'), command('build'));
    const split = after(
      original,
      set('split', true),
      set('line', 'copy-all'),
      command('down'),
      command('down'),
      command('build'),
    );
    expect(nextBuild(data, split).past).toEqual([61, 62]);
    expect(seconds(after(split, set('split', false), set('line', 'copy-all'), command('up')))).toBe(0);
  });
});

describe('layers', () => {
  it('"every Dockerfile line is a layer" is refuted by the state `start`: three of seven lines only set configuration', () => {
    const { rows } = nextBuild(data, named('start'));
    expect(rows.filter(({ layer }) => layer).map(({ instruction }) => instruction)).toEqual([
      'FROM',
      'WORKDIR',
      'COPY',
      'RUN',
    ]);
    expect(rows.filter(({ layer }) => !layer).map(({ instruction, bytes }) => [instruction, bytes])).toEqual([
      ['USER', 0],
      ['EXPOSE', 0],
      ['CMD', 0],
    ]);
  });

  it('"EXPOSE opens a port" is refuted by the state `start`: it leaves configuration and nothing else', () => {
    expect(nextBuild(data, named('start')).rows.find(({ id }) => id === 'expose')).toMatchObject({
      layer: false,
      bytes: 0,
      seconds: 0,
    });
  });

  it('of the first stage do not end up in the image', () => {
    const { rows, bytes } = nextBuild(data, named('multi-stage'));
    expect(rows.filter(({ kept }) => !kept).map(({ id }) => id)).toEqual([
      'from',
      'workdir',
      'copy-list',
      'install',
      'copy-all',
    ]);
    expect(bytes).toBe(79893445 + 32 + 49300000);
    expect(bytes).toBeLessThan(nextBuild(data, named('split')).bytes);
  });

  it('a second stage takes its unchanged lines from the cache though the first has changed', () => {
    expect(fates(named('multi-stage'))).toMatchObject({
      'copy-all': 'miss',
      'from-final': 'hit',
      'workdir-final': 'hit',
      'copy-built': 'miss',
    });
  });
});

describe('the challenge', () => {
  it('is solvable: a search of the buttons finds a way from the start', () => {
    const actions: Action[] = [
      set('split', true),
      set('line', 'copy-all'),
      set('line', 'install'),
      command('up'),
      command('down'),
      command('build'),
      command('edit', 'source'),
    ];
    const start = named('start');
    const reached = new Map<string, Action[]>([['', []]]);
    let rim: [BuildCacheState, Action[]][] = [[start, []]];
    let way: Action[] | undefined;
    while (!way && rim.length > 0 && reached.size < 20000) {
      const next: typeof rim = [];
      for (const [state, path] of rim) {
        for (const action of actions) {
          const result = act(state, action);
          if ('refused' in result) continue;
          const key = encodeState(fields(data), start, result);
          if (reached.has(key)) continue;
          reached.set(key, [...path, action]);
          next.push([result, [...path, action]]);
          if (nextBuild(data, result).solved) way ??= [...path, action];
        }
      }
      rim = next;
    }
    expect(way).toBeDefined();
    const solved = after(start, ...(way ?? []));
    expect(seconds(solved)).toBeLessThanOrEqual(data.challenge.seconds);
    expect(nextBuild(data, solved).edited).toContain('source');
  });

  it('is open at the start and met by the states `split` and `multi-stage`', () => {
    expect(
      ['start', 'split', 'multi-stage', 'no-change', 'package-edit'].map(
        (name) => nextBuild(data, named(name)).solved,
      ),
    ).toEqual([false, true, true, false, false]);
  });

  it('is never met by an image that would not start', () => {
    fc.assert(
      fc.property(arbitraryState(fields(data)) as fc.Arbitrary<BuildCacheState>, (state) => {
        if (nextBuild(data, state).solved) expect(nextBuild(data, state).trouble).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('moving lines', () => {
  it('a drag, the slider and the buttons do the same', () => {
    const start = named('first');
    const at = data.lines.findIndex(({ id }) => id === 'expose');
    const dragged = after(start, set('place', 3, at));
    const slid = after(start, set('line', 'expose'), set('place', 3));
    const pressed = after(start, set('line', 'expose'), command('up'), command('up'), command('up'));
    expect(dragged).toEqual(slid);
    expect(pressed).toEqual(slid);
    expect(shownLines(data, dragged).map(({ id }) => id)).toEqual([
      'from',
      'workdir',
      'expose',
      'copy-all',
      'install',
      'user',
      'cmd',
    ]);
  });

  it('past the ends stays at the end', () => {
    const last = after(named('first'), set('line', 'expose'), set('place', 999));
    expect(shownLines(data, last).at(-1)?.id).toBe('expose');
  });

  it('keeps every line, whatever is moved', () => {
    const move = fc.tuple(fc.nat(data.lines.length - 1), fc.integer({ min: -3, max: 20 }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let state = named('multi-stage');
        for (const [line, place] of moves) {
          const next = act(state, set('place', place, line));
          if (!('refused' in next)) state = next;
          expect(
            shownLines(data, state)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(data.lines.map(({ id }) => id).sort());
          expect(shownLines(data, state)[0]?.instruction).toBe('FROM');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('refusals', () => {
  const refusal = (state: BuildCacheState, action: Action) => {
    const result = act(state, action);
    return 'refused' in result ? result.refused : result;
  };

  it('a line before FROM is refused with a sentence', () => {
    const install = data.lines.findIndex(({ id }) => id === 'install');
    expect(refusal(named('start'), set('place', 1, install))).toMatchInlineSnapshot(
      `"“RUN npm ci --omit=dev” cannot stand before FROM. A Dockerfile begins with FROM, which picks the image to start from."`,
    );
    expect(refusal(after(named('start'), set('line', 'from')), command('down'))).toMatchInlineSnapshot(
      `"“WORKDIR /srv/shop” cannot stand before FROM. A Dockerfile begins with FROM, which picks the image to start from."`,
    );
  });

  it('a build that would stop is refused with the reason', () => {
    const start = named('first');
    expect(
      refusal(after(start, set('line', 'copy-all'), command('down')), command('build')),
    ).toMatchInlineSnapshot(
      `"The build stops at “RUN npm ci --omit=dev”. The dependency list is not in the working directory yet."`,
    );
    expect(refusal(after(start, set('line', 'user'), command('up')), command('build'))).toMatchInlineSnapshot(
      `"The build stops at “RUN npm ci --omit=dev”. The working directory belongs to root, and the user set by USER may not write there."`,
    );
    expect(
      refusal(after(named('multi-stage'), set('line', 'copy-built'), set('place', 2)), command('build')),
    ).toMatchInlineSnapshot(
      `"Above “COPY --from=build /srv/shop ./” there is no finished stage named build to copy from."`,
    );
  });

  it('an image that would not start is built, and said to be so', () => {
    const said = (state: BuildCacheState) => kind.describe(data, state, text).summary;
    expect(said(after(named('first'), set('line', 'workdir'), set('place', 7)))).toMatchInlineSnapshot(
      `"Nothing has been built yet. All 7 lines have to run, so the next build takes 61\u00a0s. The image gets built, but its container will not start. Where “CMD ["node", "src/server.ts"]” runs, there are no files for source code."`,
    );
    expect(said(after(named('multi-stage'), set('line', 'cmd'), set('place', 2)))).toMatchInlineSnapshot(
      `"The source code was edited after the last build. 8 of 11 lines have to run, so the next build takes 63\u00a0s. The image gets built, but its last stage has no CMD, so the shop will not start."`,
    );
  });

  it('what is no action leaves a polite line', () => {
    expect(refusal(named('start'), command('push'))).toBe(text.message('figure.refused'));
    expect(refusal(named('start'), command('edit', 'kernel'))).toBe(text.message('figure.refused'));
    expect(refusal(named('start'), set('weather', 'rain'))).toBe(text.message('figure.refused'));
  });

  it('a link whose order misses and repeats lines still shows every line once', () => {
    const state = { ...named('start'), order: ['cmd', 'cmd', 'from'], builds: ['x', 'no lines at all'] };
    expect(shownLines(data, state).map(({ id }) => id)).toEqual([
      'cmd',
      'from',
      'workdir',
      'copy-all',
      'install',
      'user',
      'expose',
    ]);
    expect(kind.describe(data, state, text).summary).toMatchInlineSnapshot(
      `"Every file was edited after the last build. “CMD ["node", "src/server.ts"]” cannot stand before FROM. A Dockerfile begins with FROM, which picks the image to start from."`,
    );
  });
});

describe('the schema', () => {
  const good = {
    files: [{ id: 'source', weighs: { bytes: 1, grade: 'illustrative' } }],
    lines: [
      {
        id: 'from',
        instruction: 'FROM',
        argument: 'a',
        takes: { seconds: 0, grade: 'illustrative' },
        weighs: { bytes: 1, grade: 'illustrative' },
      },
      {
        id: 'copy',
        instruction: 'COPY',
        argument: '. .',
        copies: ['source'],
        takes: { seconds: 1, grade: 'illustrative' },
      },
    ],
    challenge: { edit: 'source', seconds: 2, grade: 'illustrative' },
  };
  const problems = (change: object) =>
    (schema.safeParse({ ...good, ...change }).error?.issues ?? [])
      .map(({ path, message }) => `${path.join('.')} ${message}`)
      .join('\n');
  const lines = (...changed: object[]) => ({
    lines: good.lines.map((line, at) => ({ ...line, ...changed[at] })),
  });

  it('accepts a sound file', () => {
    expect(problems({})).toBe('');
  });

  it('says what is wrong and what to do', () => {
    expect(problems(lines({ instruction: 'RUN' }))).toMatchInlineSnapshot(
      `"lines.0 is not a FROM that always stands there. A Dockerfile begins with FROM; put it first."`,
    );
    expect(problems(lines({}, { id: 'from' }))).toMatchInlineSnapshot(
      `"lines.1.id repeats "from", which another line has. Give each its own id."`,
    );
    expect(problems(lines({}, { copies: ['kernel'] }))).toMatchInlineSnapshot(
      `"lines.1.copies names "kernel", which is not a file. Files: source. Fix the name."`,
    );
    expect(problems(lines({}, { from: { stage: 'build', directory: '/' } }))).toMatchInlineSnapshot(
      `"lines.1.from names the stage "build", which no FROM has. Stages: none. Fix the name."`,
    );
    expect(problems(lines({}, { needs: ['modules'] }))).toMatchInlineSnapshot(
      `"lines.1.needs names "modules", which nothing copies or makes. Files: source. Fix the name."`,
    );
    expect(problems(lines({ weighs: undefined }))).toMatchInlineSnapshot(
      `"lines.0 makes a layer, so it has to weigh something. Add weighs: { bytes, grade }."`,
    );
    expect(problems(lines({}, { weighs: { bytes: 1, grade: 'illustrative' } }))).toMatchInlineSnapshot(
      `"lines.1 weighs something of its own. COPY weighs what it copies, and configuration weighs nothing; remove it."`,
    );
    expect(problems(lines({ weighs: { bytes: 1, grade: 'measured' } }))).toMatchInlineSnapshot(
      `"lines.0.weighs is measured, but does not say where and when. Add source and year."`,
    );
    expect(problems({ challenge: { ...good.challenge, edit: 'kernel' } })).toMatchInlineSnapshot(
      `"challenge.edit names "kernel", which is not a file. Files: source. Fix the name."`,
    );
  });
});
