import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState, toRules } from '../../../src/diagrams/index.ts';
import type { Action } from '../../../src/diagrams/kind.ts';
import { kind } from '../../../src/diagrams/kinds/two-views/index.ts';
import { fields, type TwoViewsState } from '../../../src/diagrams/kinds/two-views/model.ts';
import { data as schema, type TwoViewsData } from '../../../src/diagrams/kinds/two-views/schema.ts';
import {
  answers,
  freeOutput,
  isGone,
  isKilled,
  limitOf,
  processesIn,
  type Side,
} from '../../../src/diagrams/kinds/two-views/views.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, textOf } from '../figures.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'two-views');
if (!diagram) throw new Error('diagrams/two-views.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as TwoViewsData;
const text = textOf(diagram, 'en');
const named = (name: string) => startState(toRules('two-views'), diagram, name) as TwoViewsState;
const states = arbitraryState(fields(data)) as fc.Arbitrary<TwoViewsState>;
const view = (side: Side, state: TwoViewsState) =>
  processesIn(data, state).flatMap(({ id, [side]: pid }) => (pid > 0 ? [{ id, pid }] : []));
const running = (state: TwoViewsState) => view('host', state).map(({ id }) => id);
const off = data.namespaces.map(() => false);
const promise = (name: string, check: (state: TwoViewsState) => void) => {
  it(name, () => {
    fc.assert(fc.property(states, check), { numRuns: 1000 });
  });
};

describe('the two views', () => {
  promise('the container sees no process that the host does not see', (state) => {
    const host = running(state);
    expect(view('container', state).filter(({ id }) => !host.includes(id))).toEqual([]);
  });

  promise('with every namespace off, both see the same under the same names', (some) => {
    const state = { ...some, namespaces: off };
    expect(view('container', state)).toEqual(view('host', state));
    for (const { id } of data.namespaces) {
      const { host, container } = answers(data, state, id, text);
      expect(container).toEqual(host);
    }
  });

  promise('a number stands for one process on each level', (state) => {
    for (const seen of [view('host', state), view('container', state)]) {
      expect(new Set(seen.map(({ pid }) => pid)).size).toBe(seen.length);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    }
  });

  promise('turning one namespace off changes no answer about another', (state) => {
    data.namespaces.forEach((_, switched) => {
      const other = {
        ...state,
        exited: false,
        limit: 2304,
        namespaces: state.namespaces.map((on, at) => (at === switched ? !on : on)),
      };
      const same = { ...other, namespaces: state.namespaces };
      data.namespaces.forEach(({ id }, at) => {
        if (at !== switched) expect(answers(data, other, id, text)).toEqual(answers(data, same, id, text));
      });
    });
  });

  promise('when number 1 of a PID namespace ends, every process in it ends', (some) => {
    const state = {
      ...some,
      exited: true,
      namespaces: some.namespaces.map((on, at) => (at === 0 ? true : on)),
    };
    expect(view('container', state)).toEqual([]);
    expect(isGone(data, state)).toBe(true);
  });

  promise('without a PID namespace only the process itself ends', (some) => {
    const before = { ...some, exited: false, limit: 2304, namespaces: off };
    const after = { ...before, exited: true };
    expect(running(before).filter((id) => !running(after).includes(id))).toEqual(['shop']);
  });

  promise('the processes outside the container run on whatever happens in it', (state) => {
    const outside = data.processes.filter(({ inside }) => inside === undefined).map(({ id }) => id);
    expect(running(state)).toEqual(expect.arrayContaining(outside));
  });
});

describe('memory', () => {
  promise('`free` gives the memory of the host whatever the limit', (some) => {
    const state = { ...some, exited: false };
    expect(freeOutput(data, state).total).toBe(16384);
    if (!isKilled(data, state))
      expect(freeOutput(data, state)).toEqual({ total: 16384, used: 6144, free: 10240 });
  });

  promise('the parts of `free` add up', (state) => {
    const { total, used, free } = freeOutput(data, state);
    expect(used + free).toBe(total);
  });

  promise('a limit kills if and only if the container wants more', (state) => {
    const limit = limitOf(data, state);
    expect(isKilled(data, state)).toBe(limit > 0 && data.memory.container > limit);
  });
});

describe('misconceptions that a state refutes', () => {
  it('"`free` in a container shows its limit": in `free` both sides show 16,384 MiB under a limit of 1,024 MiB', () => {
    const state = named('free');
    expect([state.command, limitOf(data, state), freeOutput(data, state).total]).toEqual([
      'free',
      1024,
      16384,
    ]);
    expect(kind.describe(data, state, text).summary).toContain('16,384\u00a0MiB');
  });

  it('"a container is limited by default": in `start` and `docker` there is no limit', () => {
    expect([limitOf(data, named('start')), limitOf(data, named('docker'))]).toEqual([0, 0]);
  });

  it('"a container has its own kernel": in `start` both views stand on one', () => {
    const drawn = JSON.stringify(kind.layout(data, named('start'), text, 'wide').marks);
    expect(drawn.match(/"kernel-seed"/g)).toHaveLength(1);
  });

  it('"containers are isolated like VMs": in `docker` root of the container is root of the host', () => {
    const { host, container } = answers(data, named('docker'), 'user', text);
    expect(host).toEqual(container);
    expect(host).toBe('0 (root)');
  });
});

describe('the states that the chapter names', () => {
  it('are there and show what it says', () => {
    expect(view('host', named('none'))).toEqual(view('container', named('none')));
    expect(view('container', named('pid-only'))[0]).toEqual({ id: 'shop', pid: 1 });
    expect(view('host', named('pid-only')).find(({ id }) => id === 'shop')?.pid).toBe(932);
    expect(limitOf(data, named('memory-limit'))).toBe(1024);
    expect(isKilled(data, named('killed'))).toBe(true);
  });
});

describe('commands', () => {
  const act = (action: Action) => kind.reduce?.(data, named('start'), action, text);

  it('run in both terminals', () => {
    expect(act({ type: 'command', name: 'run', value: 'hostname' })).toMatchObject({ command: 'hostname' });
    const { summary } = kind.describe(data, named('start'), text);
    const after = { ...named('start'), command: 'hostname' as const };
    expect(kind.describeChange(data, named('start'), after, text)).toMatchInlineSnapshot(
      `"hostname answers server-1 on the host and 3f2a9c41d07e in the container."`,
    );
    expect(kind.describe(data, after, text).summary).toBe(summary);
  });

  it('that are none leave a polite line', () => {
    expect(act({ type: 'command', name: 'run', value: 'rm -rf /' })).toEqual({
      refused: text.message('figure.refused'),
    });
    expect(act({ type: 'command', name: 'sudo', value: 'ps' })).toEqual({
      refused: text.message('figure.refused'),
    });
    expect(act({ type: 'set', field: 'namespaces', index: 9, value: true })).toEqual({
      refused: text.message('figure.refused'),
    });
  });

  it('drive the limit no further than its slider', () => {
    expect(act({ type: 'set', field: 'limit', value: 1 })).toMatchObject({ limit: 256 });
    expect(act({ type: 'set', field: 'limit', value: 1e9 })).toMatchObject({ limit: 2304 });
  });
});

describe('the schema', () => {
  const good = {
    processes: [
      { id: 'init', name: 'systemd', pid: 1 },
      { id: 'shop', name: 'node', pid: 932, inside: 1 },
    ],
    namespaces: data.namespaces,
    memory: data.memory,
    grade: 'illustrative',
  };
  const problems = (change: object) =>
    (schema.safeParse({ ...good, ...change }).error?.issues ?? [])
      .map(({ path, message }) => `${path.join('.')} ${message}`)
      .join('\n');

  it('accepts a sound file', () => {
    expect(problems({})).toBe('');
  });

  it('says what is wrong and what to do', () => {
    const [init, shop] = good.processes;
    expect(problems({ processes: [init, shop, { ...shop, id: 'twin', inside: 2 }] })).toMatchInlineSnapshot(
      `"processes.2.pid repeats 932. A number stands for one process in a PID namespace; choose another."`,
    );
    expect(problems({ processes: [init, { id: 'shop', name: 'node', pid: 932 }] })).toMatchInlineSnapshot(
      `"processes has no process with inside: 1. Every PID namespace begins with number 1; add it."`,
    );
    expect(problems({ namespaces: data.namespaces.slice(1) })).toMatchInlineSnapshot(
      `"namespaces has to name each of the eight namespaces once. Missing: pid. Add or remove some."`,
    );
    expect(
      problems({ namespaces: data.namespaces.map((one) => (one.id === 'uts' ? { id: 'uts' } : one)) }),
    ).toMatchInlineSnapshot(`"namespaces.3 does not say what is seen in "uts". Add host and own."`);
    expect(problems({ memory: { ...data.memory, used: 20000 } })).toMatchInlineSnapshot(
      `"memory.used is more than the host has. Lower it or raise total."`,
    );
    expect(problems({ memory: { ...data.memory, container: 7000 } })).toMatchInlineSnapshot(
      `"memory.container is more than all processes of the host use. Lower it or raise used."`,
    );
    expect(problems({ memory: { ...data.memory, container: 3000 } })).toMatchInlineSnapshot(
      `"memory.container is more than any limit that can be set. Lower it or raise limit.max."`,
    );
  });
});
