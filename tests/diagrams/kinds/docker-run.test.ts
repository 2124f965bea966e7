import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCommand,
  parseReference,
  shortName,
  writeCommand,
} from '../../../src/diagrams/kinds/docker-run/command.ts';
import { storedBlobs, type Outcome } from '../../../src/diagrams/kinds/docker-run/machine.ts';
import { initial, reduce, replay, type RunState } from '../../../src/diagrams/kinds/docker-run/model.ts';
import { sayOutcome } from '../../../src/diagrams/kinds/docker-run/say.ts';
import type { RunData } from '../../../src/diagrams/kinds/docker-run/schema.ts';
import { bytesOf } from '../../../src/diagrams/rules/layers.ts';
import { startState, toRules } from '../../../src/diagrams/index.ts';
import { toDiagram } from '../../../src/diagrams/schema.ts';
import { diagrams, textOf } from '../figures.ts';

const diagram = diagrams.find(({ kind }) => kind === 'docker-run');
if (!diagram) throw new Error('diagrams/docker-run.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as RunData;
const texts = { ko: textOf(diagram, 'ko'), en: textOf(diagram, 'en') };
const named = (name: string) => startState(toRules(diagram.kind), diagram, name) as RunState;
const after = (...log: string[]) => replay(data, { ...initial(data), log });
const last = (state: RunState): Outcome | undefined => replay(data, state).entries.at(-1)?.outcome;
const type = (state: RunState, value: string, lang: 'ko' | 'en' = 'en') =>
  reduce(data, state, { type: 'command', name: 'docker', value }, texts[lang]);
const pulledBytes = (outcome: Outcome | undefined) => outcome?.pulled?.bytes ?? 0;
const sentence = (reply: ReturnType<typeof type>) => ('refused' in reply ? reply.refused : 'done');

/** Any command that the figure knows, about things that may or may not be there. */
const line = fc.oneof(
  fc
    .constantFrom('pull', 'run', 'create', 'run -p 8080:3000', 'run -p 8080:80', 'rmi')
    .chain((verb) =>
      fc
        .constantFrom(
          'team/base:1.0',
          'team/shop:1.0',
          'team/shop:2.0',
          'hello-world',
          'registry.example/team/wiki:1.0',
          'mine',
          'ubuntu',
        )
        .map((reference) => `${verb} ${reference}`),
    ),
  fc
    .constantFrom('start', 'stop', 'pause', 'unpause', 'rm', 'rm -f')
    .chain((verb) =>
      fc
        .constantFrom('shop-1', 'shop-2', 'base-1', 'wiki-1', 'hello-world-1')
        .map((name) => `${verb} ${name}`),
    ),
  fc.constantFrom('tag team/shop:2.0 team/shop:1.0', 'tag team/base:1.0 mine'),
);
const lines = fc.array(line, { maxLength: 20 });
const runs = { numRuns: 1000 };

// The binding values.
describe('a pull', () => {
  it('of the first image moves 7,750,000 B, of a second on the same base 261 B', () => {
    const { entries } = after('pull team/base:1.0', 'pull team/shop:1.0');
    expect(entries.map(({ outcome }) => pulledBytes(outcome))).toEqual([7_750_000, 261]);
  });

  it('after a pull moves 0 bytes, whatever happened before', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('team/base:1.0', 'team/shop:1.0', 'hello-world'),
        (log, reference) => {
          const { entries } = after(...log, `pull ${reference}`, `pull ${reference}`);
          expect(pulledBytes(entries.at(-1)?.outcome)).toBe(0);
        },
      ),
      runs,
    );
  });

  it('moves exactly what the store grows by', () => {
    fc.assert(
      fc.property(lines, (log) => {
        const { machine, entries } = after(...log);
        const moved = entries.reduce((sum, { outcome }) => sum + pulledBytes(outcome), 0);
        const freed = entries.reduce((sum, { outcome }) => sum + (outcome.bytes ?? 0), 0);
        expect(bytesOf(storedBlobs(machine))).toBe(moved - freed);
      }),
      runs,
    );
  });
});

describe('containers', () => {
  it('go from created to running, pause and go on, end, and start again', () => {
    const states = (...log: string[]) => after('create team/shop:1.0', ...log).machine.containers[0]?.state;
    expect(states()).toBe('created');
    expect(states('start shop-1')).toBe('running');
    expect(states('start shop-1', 'pause shop-1')).toBe('paused');
    expect(states('start shop-1', 'pause shop-1', 'unpause shop-1')).toBe('running');
    expect(states('start shop-1', 'stop shop-1')).toBe('exited');
    expect(states('start shop-1', 'stop shop-1', 'start shop-1')).toBe('running');
    expect(states('rm shop-1')).toBeUndefined();
  });

  it('a program without a port ends as soon as it has started, and its container stays', () => {
    expect(after('run hello-world').machine.containers).toMatchObject([
      { name: 'hello-world-1', state: 'exited' },
    ]);
  });

  it('never share a name, even with one that was removed', () => {
    const { machine } = after('run team/shop:1.0', 'rm -f shop-1', 'run team/shop:1.0');
    expect(machine.containers.map(({ name }) => name)).toEqual(['shop-2']);
  });

  it('always stand on an image that the store holds, and no two that are alive hold one port', () => {
    fc.assert(
      fc.property(lines, (log) => {
        const { machine } = after(...log);
        const ports = machine.containers
          .filter(({ state }) => state === 'running' || state === 'paused')
          .flatMap(({ port }) => port?.host ?? []);
        expect(new Set(ports).size).toBe(ports.length);
        for (const { image } of machine.containers)
          expect(machine.images.map(({ id }) => id)).toContain(image);
      }),
      runs,
    );
  });

  it('are left alone by everything that is refused', () => {
    fc.assert(
      fc.property(lines, line, (log, one) => {
        const state = { ...initial(data), log };
        const reply = type(state, one);
        if ('refused' in reply) expect(reply.refused).not.toBe('');
        else expect(replay(data, reply).machine).toEqual(after(...log, one).machine);
      }),
      runs,
    );
  });
});

describe('misconceptions', () => {
  it('the state running refutes: image = running container', () => {
    const { machine } = replay(data, named('running'));
    expect(machine.containers.map(({ image }) => image)).toEqual([
      'team/shop:1.0-amd64',
      'team/shop:1.0-amd64',
    ]);
    expect(machine.images).toHaveLength(2);
  });

  it('the state published-port refutes: EXPOSE opens a port', () => {
    const { machine } = replay(data, named('published-port'));
    expect(machine.images[0]?.port).toBe('3000');
    expect(machine.containers.map(({ port }) => port)).toEqual([
      undefined,
      { host: '8080', container: '3000' },
    ]);
  });

  it('the state wrong-platform refutes: images run on any CPU', () => {
    expect(last(named('wrong-platform'))).toMatchObject({ id: 'refused', reason: { id: 'platform' } });
    expect(replay(data, { ...named('wrong-platform'), cpu: 'amd64' }).entries.at(-1)?.outcome.id).toBe(
      'pulled',
    );
  });

  it('the state start refutes: Hub = registry = image', () => {
    expect(data.registries.map(({ host }) => host)).toEqual(['docker.io', 'registry.example']);
    expect(
      Math.max(...data.registries.flatMap(({ repositories }) => repositories.map(({ tags }) => tags.length))),
    ).toBeGreaterThan(1);
  });

  it('the state retagged refutes: moving a tag changes running containers', () => {
    const { machine } = replay(data, named('retagged'));
    expect(machine.names['team/shop:1.0']).toBe('team/shop:2.0-amd64');
    expect(machine.containers).toMatchObject([{ image: 'team/shop:1.0-amd64', state: 'running' }]);
  });

  it('the state rm-refused refutes: a running container can simply be removed', () => {
    expect(last(named('rm-refused'))).toMatchObject({ id: 'refused', reason: { id: 'running' } });
    expect(replay(data, named('rm-refused')).machine.containers).toHaveLength(1);
  });
});

describe('names', () => {
  it.each([
    ['ubuntu', 'docker.io', 'library/ubuntu', 'latest', 'ubuntu:latest'],
    ['team/shop:1.0', 'docker.io', 'team/shop', '1.0', 'team/shop:1.0'],
    ['docker.io/library/ubuntu:24.04', 'docker.io', 'library/ubuntu', '24.04', 'ubuntu:24.04'],
    [
      'registry.example/team/wiki',
      'registry.example',
      'team/wiki',
      'latest',
      'registry.example/team/wiki:latest',
    ],
    ['localhost:5000/mine:1', 'localhost:5000', 'mine', '1', 'localhost:5000/mine:1'],
  ])('%s stands for %s/%s:%s', (written, host, name, tag, short) => {
    const reference = parseReference(written);
    expect(reference).toEqual({ host, name, tag });
    expect(reference && shortName(reference)).toBe(short);
    expect(reference && parseReference(shortName(reference))).toEqual(reference);
  });

  it('are kept when a command is written down and read again', () => {
    fc.assert(
      fc.property(line, (one) => {
        const command = parseCommand(`docker ${one}`);
        expect('verb' in command && parseCommand(writeCommand(command))).toEqual(command);
      }),
      runs,
    );
  });

  it('of two repositories in one registry with a port are not offered to take each other’s tag', () => {
    const log = [
      'pull team/shop:1.0',
      'pull team/shop:2.0',
      'tag team/shop:1.0 localhost:5000/a:1',
      'tag team/shop:2.0 localhost:5000/b:1',
    ];
    const offered = JSON.stringify(toRules(diagram.kind).controls(data, { ...initial(data), log }, texts.en));
    expect(offered).toContain('docker tag team/shop:1.0 team/shop:2.0');
    expect(offered).not.toContain('docker tag localhost:5000');
  });

  it('of properties that every object has are no images', () => {
    const start = { ...initial(data), log: ['pull team/shop:1.0', 'tag team/shop:1.0 constructor'] };
    expect(
      replay(data, { ...start, log: [...start.log, 'run constructor'] }).machine.containers,
    ).toMatchObject([{ name: 'constructor-1' }]);
    expect(sentence(type(start, 'toString'))).toContain('does not know');
  });
});

describe('what cannot be done is refused in the reader’s language and changes nothing', () => {
  const running: RunState = { cpu: 'amd64', log: ['run -p 8080:3000 team/shop:1.0'] };

  it.each([
    'frobnicate',
    'docker',
    'pull',
    'run team/shop:1.0 bash',
    'run --gpus all team/shop:1.0',
    'run -p 80 team/shop:1.0',
    'run -p 8080:3000 team/shop:1.0',
    'pull Team/Shop',
    'pull ubuntu',
    'pull team/shop:9',
    'pull quay.io/team/shop',
    'rm shop-1',
    'rm nobody',
    'unpause shop-1',
    'rmi team/shop:1.0',
    'rmi team/base:1.0',
    'tag team/base:1.0 x',
  ])('docker %s', (value) => {
    const ko = sentence(type(running, value, 'ko'));
    expect(ko).toMatch(/[가-힣]/);
    expect(ko).not.toMatch(/\{|\}/);
    expect(sentence(type(running, value))).not.toBe('done');
  });

  it('with the reasons that people need', () => {
    const reasons = ['rm shop-1', 'pull ubuntu', 'run -p 8080:3000 team/shop:1.0', 'rmi team/shop:1.0'].map(
      (value) => sentence(type(running, value)),
    );
    expect(reasons).toMatchInlineSnapshot(`
      [
        "shop-1 is running and cannot be removed. Stop it first, or force it with docker rm -f.",
        "In this figure docker.io has no repository library/ubuntu.",
        "Port 8080 already leads to shop-1.",
        "The container shop-1 uses the image team/shop:1.0, so it cannot be removed.",
      ]
    `);
    expect(
      sentence(type({ cpu: 'arm64', log: [] }, 'pull registry.example/team/wiki:1.0')),
    ).toMatchInlineSnapshot(
      `"registry.example/team/wiki:1.0 exists for amd64 only. No manifest matches this computer (linux/arm64), so nothing is fetched."`,
    );
  });

  it('a command too long to be kept is told how long it may be', () => {
    const long = `pull ${'a'.repeat(120)}`;
    expect(sentence(type({ cpu: 'amd64', log: [] }, long))).toContain('at most 100 characters');
    expect(sentence(type({ cpu: 'amd64', log: [] }, long, 'ko'))).toContain('100자');
  });

  it('a figure full of commands or containers says so', () => {
    expect(
      sentence(type({ cpu: 'amd64', log: Array<string>(24).fill('pull hello-world') }, 'pull hello-world')),
    ).toContain('24');
    expect(
      sentence(type({ cpu: 'amd64', log: Array<string>(4).fill('run hello-world') }, 'run hello-world')),
    ).toContain('4');
  });

  it('another CPU is another machine with nothing on it', () => {
    expect(reduce(data, named('start'), { type: 'set', field: 'cpu', value: 'arm64' }, texts.en)).toEqual({
      cpu: 'arm64',
      log: [],
    });
    expect(
      reduce(data, named('start'), { type: 'set', field: 'cpu', value: 'vax' }, texts.en),
    ).toHaveProperty('refused');
  });

  it('junk in a pasted state is answered, never obeyed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 100 }), { maxLength: 24 }), (log) => {
        const { machine, entries } = after(...log);
        expect(entries).toHaveLength(log.length);
        expect(machine.containers).toEqual([]);
        for (const { outcome } of entries) expect(sayOutcome(outcome, texts.ko)).not.toBe('');
      }),
      runs,
    );
  });
});

describe('faults in the file', () => {
  const words = { en: { file: 'docs/en/diagrams/docker-run.yaml', text: 'title: Run' } };
  const fault = (tag: string, name = 'team/x') => {
    const text = `kind: docker-run
grade: vendor
source: d-storage
year: 2026
rest: { grade: illustrative }
cpus: [amd64]
layers: [{ id: a, bytes: 1 }]
registries: [{ id: hub, host: docker.io, repositories: [{ name: ${name}, tags: [${tag}] }] }]
states: { start: {} }
`;
    try {
      toDiagram('docker-run', { file: 'diagrams/docker-run.yaml', text }, words);
    } catch (error) {
      return error instanceof Error ? error.message.split('\n')[0] : String(error);
    }
    return 'none';
  };

  it('say that a tag names a layer that is not there', () => {
    expect(fault("{ tag: '1', cpus: [amd64], layers: [b] }")).toMatchInlineSnapshot(
      `"diagrams/docker-run.yaml:8: registries.0.repositories.0.tags.0.layers names "b", which is not a layer. Layers: a. Fix the name."`,
    );
  });
  it('say that a tag names a CPU that no machine has', () => {
    expect(fault("{ tag: '1', cpus: [vax], layers: [a] }")).toMatchInlineSnapshot(
      `"diagrams/docker-run.yaml:8: registries.0.repositories.0.tags.0.cpus names "vax", which no machine here has. CPUs: amd64. Fix the name."`,
    );
  });
  it('say that a repository is no name', () => {
    expect(fault("{ tag: '1', cpus: [amd64], layers: [a] }", 'Team/X')).toMatchInlineSnapshot(
      `"diagrams/docker-run.yaml:8: registries.0.repositories.0.name is no repository name. Use lower case, "-" and "/"."`,
    );
  });
});
