import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/diagrams/kinds/whose-kernel/names.ts';
import {
  guessesIn,
  guessOf,
  initial,
  reduce,
  toAsked,
  type WhoseKernelState,
} from '../../../src/diagrams/kinds/whose-kernel/model.ts';
import type { WhoseKernelData } from '../../../src/diagrams/kinds/whose-kernel/schema.ts';
import {
  answererOf,
  kernelOf,
  walkOf,
  wayOut,
  type Environment,
} from '../../../src/diagrams/rules/environment.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { readDiagram, toldAfter } from '../one-diagram.ts';

const { diagram, kind, ko, en } = readDiagram('whose-kernel');
// The schema of the kind has checked the data.
const data = diagram.data as WhoseKernelData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as WhoseKernelState;
const asked = (state: WhoseKernelState) => toAsked(data, state);
const answerer = (state: WhoseKernelState) => asked(state).answering;
const reply = (state: WhoseKernelState) => answerOf(answerer(state), state.question, en);
const act = (state: WhoseKernelState, name: string, value: string) =>
  reduce(data, state, { type: 'command', name, value }, ko);
const done = (outcome: ReturnType<typeof act>) => {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
};

describe('real reports', () => {
  it('fedora:21 on a Fedora 22 host names the host’s kernel and its own files (moby/moby #16299)', () => {
    const state = named('fedora-report');
    expect(reply(state)).toBe('4.1.6-200.fc22');
    expect(reply({ ...state, question: 'os-release' })).toBe('Fedora 21');
    expect(answerer(state).is).toBe('machine');
  });

  it('an old image on Docker Desktop names the kernel of its VM (docker/for-mac #7402)', () => {
    const state = named('linuxkit-report');
    expect(reply(state)).toBe('6.10.0-linuxkit');
    expect(answerer(state).is).toBe('vm');
  });

  it('what the report does not tell is not invented', () => {
    expect(reply({ ...named('linuxkit-report'), question: 'os-release' })).toBe('(not told in the report)');
  });
});

describe('whatever stands within what', () => {
  const anyWorld = fc
    .array(fc.record({ within: fc.nat(), kernel: fc.boolean(), files: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) =>
      all.map(({ within, kernel, files }, at): Environment => ({
        id: String(at),
        within: at === 0 ? undefined : String(within % at),
        kernel: kernel ? { of: at } : undefined,
        files: files ? { of: at } : undefined,
      })),
    );

  it('the nearest kernel answers, and no nearer environment has one', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(), (all, pick) => {
        const id = String(pick % all.length);
        const walked = walkOf(all, id, 'uname');
        const answering = answererOf(all, id, 'uname');
        for (const passed of walked.slice(0, -1)) expect(passed.kernel).toBeUndefined();
        if (answering) expect(walked.at(-1)).toBe(answering);
        else expect(wayOut(all, id).every(({ kernel }) => kernel === undefined)).toBe(true);
        expect(kernelOf(all, id)).toBe(answering?.kernel);
      }),
      { numRuns: 1000 },
    );
  });

  it('whoever has files of its own reads its own os-release', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(), (all, pick) => {
        const one = all[pick % all.length];
        if (one?.files) expect(answererOf(all, one.id, 'os-release')).toBe(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('neighbours without a kernel of their own share the one around them', () => {
    fc.assert(
      fc.property(anyWorld, (all) => {
        for (const a of all) {
          for (const b of all) {
            if (a.kernel ?? b.kernel ?? a.within !== b.within) continue;
            expect(kernelOf(all, a.id)).toBe(kernelOf(all, b.id));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('asking and guessing', () => {
  const anyState = arbitraryState(kind.fields(data)) as unknown as fc.Arbitrary<WhoseKernelState>;

  it('opens with the answer, not with a riddle', () => {
    expect(asked(named('start')).isHidden).toBe(false);
    expect(kind.describe(data, named('start'), en).summary).toContain('6.11.4-301.fc41.x86_64');
  });

  it('says nothing of the answer before the guess', () => {
    const state = named('predict');
    const said = kind.describe(data, state, en);
    expect(said.callouts).toEqual([]);
    expect(said.summary).not.toContain('linuxkit');
    expect(said.details().map(({ type }) => type)).not.toContain('table');
    expect(asked(state).step).toBe(0);
  });

  it('every riddle has a right guess among those it offers, and every guess can be skipped', () => {
    for (const { id } of data.worlds) {
      for (const question of ['uname', 'os-release'] as const) {
        for (const at of ['a', 'b', 'c'] as const) {
          const state: WhoseKernelState = {
            ...initial(data),
            world: id,
            question,
            at,
            predict: true,
            step: 0,
          };
          const one = answerer(state);
          const right = guessOf(one);
          expect(guessesIn(asked(state).world)).toContain(right);
          const told = done(act(state, 'guess', right));
          expect(asked(told).step).toBe(asked(told).passed.length);
          expect(kind.describe(data, told, ko).summary).toMatch(/^맞습니다/);
          const skipped = done(act(state, 'guess', 'skip'));
          expect(kind.describe(data, skipped, en).summary).not.toMatch(/^(Right|Not)/);
        }
      }
    }
  });

  it('a new question is a new riddle', () => {
    const told = done(act(named('predict'), 'guess', 'vm'));
    expect(asked(done(act(told, 'ask', 'os-release'))).isHidden).toBe(true);
  });

  it('every position that can be reached forwards can be reached backwards', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        if (asked(state).isHidden) return;
        const last = asked(state).passed.length;
        const visit = (step: number) => {
          const next = reduce(data, state, { type: 'set', field: 'step', value: step }, en);
          return 'refused' in next ? undefined : asked(next).step;
        };
        const steps = Array.from({ length: last + 1 }, (_, at) => at);
        expect(steps.map(visit)).toEqual(steps);
        expect(steps.toReversed().map(visit)).toEqual(steps.toReversed());
      }),
      { numRuns: 1000 },
    );
  });

  it('a world with fewer containers asks its first', () => {
    const state = { ...named('fedora-report'), at: 'c' } as const;
    expect(asked(state).container.id).toBe('a');
  });

  it('refuses in the reader’s language and keeps the state', () => {
    expect(act(named('start'), 'guess', 'vm')).toEqual({
      refused: '먼저 ‘답을 보기 전에 맞혀 보기’를 켜세요.',
    });
    expect(act({ ...named('predict'), world: 'linux-server' }, 'guess', 'vm')).toEqual({
      refused: '여기에는 그런 곳이 없습니다. 보이는 것 가운데 고르세요.',
    });
    expect(reduce(data, named('predict'), { type: 'set', field: 'step', value: 1 }, ko)).toEqual({
      refused: '먼저 누가 대답할지 고르거나 ‘바로 답 보기’를 누르세요.',
    });
    expect(act(named('start'), 'ask', 'whoami')).toEqual({ refused: ko.message('figure.refused') });
    expect(act(named('start'), 'pull', 'ubuntu')).toEqual({ refused: ko.message('figure.refused') });
  });
});

describe('misconceptions that a state refutes', () => {
  it('"a container has its own kernel": in `start` three containers hear the same kernel', () => {
    const replies = (['a', 'b', 'c'] as const).map((at) => reply({ ...named('start'), at }));
    expect(new Set(replies).size).toBe(1);
    expect(
      asked(named('start'))
        .world.environments.filter(({ kernel }) => kernel)
        .map(({ is }) => is),
    ).toEqual(['machine']);
  });

  it('"an image contains a kernel": in `fedora-report` the image is Fedora 21 and the kernel Fedora 22’s', () => {
    const state = named('fedora-report');
    expect(reply(state)).toContain('fc22');
    expect(asked(state).container).toMatchObject({ files: { release: 'Fedora 21' } });
  });

  it('"Docker Desktop runs containers natively on a Mac": in `desktop-mac` a Linux VM answers', () => {
    const state = named('desktop-mac');
    expect(answerer(state).is).toBe('vm');
    expect(asked(state).world.environments[0].kernel).toEqual({ family: 'xnu' });
  });

  it('"on Linux, Docker Desktop needs no VM": in `desktop-linux` the VM’s kernel answers, not the host’s', () => {
    const state = named('desktop-linux');
    expect(answerer(state).is).toBe('vm');
    expect(kind.describe(data, state, en).callouts.at(-1)).toContain('The host has a Linux kernel too');
  });

  it('"containers always share one kernel": in `microvm` each hears its own', () => {
    const own = (['a', 'b', 'c'] as const).map((at) => answerer({ ...named('microvm'), at }).id);
    expect(own).toEqual(['vm-a', 'vm-b', 'vm-c']);
  });
});

describe('a fault in the file is told with place and remedy', () => {
  it('a container with a kernel', () => {
    expect(
      toldAfter('whose-kernel', (yaml) =>
        yaml.replace('within: host, files: &ubuntu', 'within: host, kernel: { family: nt }, files: &ubuntu'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:12: worlds.0.environments.1.kernel gives a container a kernel of its own. A container has none; give it to the VM or machine around it."`,
    );
  });

  it('a container without files', () => {
    expect(
      toldAfter('whose-kernel', (yaml) => yaml.replace('within: vm-c, files: *alpine', 'within: vm-c')),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:69: worlds.5.environments.6 is a container without files. Every image brings a root filesystem; add files."`,
    );
  });

  it('a VM without a kernel', () => {
    expect(
      toldAfter('whose-kernel', (yaml) =>
        yaml.replace('is: vm, within: host, kernel: *linuxkit', 'is: vm, within: host'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:56: worlds.4.environments.1 is a VM without a kernel. Every VM runs its own; add kernel."`,
    );
  });

  it('a container without a kernel around it', () => {
    expect(
      toldAfter('whose-kernel', (yaml) =>
        yaml.replace(
          '{ id: a, is: container, within: vm, files',
          '{ id: a, is: container, within: host, files',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:24: worlds.1.environments.2 is a container without a kernel around it. Give the VM or machine that it stands in a kernel."`,
    );
  });

  it('a machine with nothing to run on', () => {
    expect(
      toldAfter('whose-kernel', (yaml) => yaml.replace('is: machine, hypervisor: true', 'is: machine')),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:18: worlds.1.environments.0 is a machine with neither kernel nor hypervisor. Add one of the two."`,
    );
  });

  it('an environment within nothing', () => {
    expect(
      toldAfter('whose-kernel', (yaml) => yaml.replace('within: vm-c, files', 'within: vm-d, files')),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:69: worlds.5.environments.6 stands within "vm-d", which is none of the environments before it. Name the one around it."`,
    );
  });

  it('a measured version without its source', () => {
    expect(
      toldAfter('whose-kernel', (yaml) =>
        yaml.replace('grade: measured, source: moby-16299, year: 2015', 'grade: measured'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:87: worlds.7.environments.0.kernel is measured, but does not say by whom and when. Add source and year."`,
    );
  });

  it('a version without a grade', () => {
    expect(
      toldAfter('whose-kernel', (yaml) =>
        yaml.replace('version: 6.8.0-1019-aws, grade: illustrative', 'version: 6.8.0-1019-aws'),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/whose-kernel.yaml:22: worlds.1.environments.1.kernel.grade is missing. Add one of: measured, vendor, illustrative."`,
    );
  });
});
