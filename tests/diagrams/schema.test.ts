import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDiagrams } from '../../src/diagrams/load.ts';
import { toDiagram } from '../../src/diagrams/schema.ts';
import { InputError } from '../../src/input/index.ts';

const shared = readFileSync('diagrams/stacks.yaml', 'utf8');
const words = {
  en: readFileSync('docs/en/diagrams/stacks.yaml', 'utf8'),
  ko: readFileSync('docs/ko/diagrams/stacks.yaml', 'utf8'),
};

/** What the author of these files is told. */
function told(change: { shared?: (text: string) => string; ko?: (text: string) => string }): string {
  const file = (name: string, text: string) => ({ file: name, text });
  try {
    toDiagram('stacks', file('diagrams/stacks.yaml', (change.shared ?? same)(shared)), {
      en: file('docs/en/diagrams/stacks.yaml', words.en),
      ko: file('docs/ko/diagrams/stacks.yaml', (change.ko ?? same)(words.ko)),
    });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'nothing';
}

const same = (text: string) => text;

describe('a fault in a diagram file is told with place and remedy', () => {
  it('accepts the files as they are', () => {
    expect(told({})).toBe('nothing');
  });

  it('a wrong reference', () => {
    expect(told({ shared: (text) => text.replace('layer: guest-os', 'layer: guest-so') }))
      .toMatchInlineSnapshot(`
        "diagrams/stacks.yaml:15: topologies.0.layers.3 names "guest-so", which is not a layer. Layers: hardware, host-os, hypervisor, engine, guest-os, libraries, app. Fix the name.
        diagrams/stacks.yaml:18: topologies.0.boundaries.0 starts at "guest-os", which is not a layer of this topology. Name one of its layers.
        diagrams/stacks.yaml:11: topologies.0.layers leaves a VM without exactly one kernel. Add a guest-os layer with kernel: true and copies: per-app."
      `);
  });

  it('a duplicate id', () => {
    expect(told({ shared: (text) => text.replace('id: kvm', 'id: bare') })).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml:49: topologies.4.id repeats "bare", which another topology has. Give each its own id."`,
    );
  });

  it('an unknown kind', () => {
    expect(told({ shared: (text) => text.replace('kind: stacks', 'kind: stack') })).toMatch(
      /^diagrams\/stacks\.yaml:3: kind is "stack", but has to be one of: .*\bstacks\b.*\.$/,
    );
  });

  it('a number without its grade', () => {
    expect(told({ shared: (text) => text.replace(', grade: illustrative', '') })).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml:5: apps.grade is missing. Add one of: measured, vendor, illustrative."`,
    );
  });

  it('malformed YAML', () => {
    expect(told({ shared: (text) => text.replace('topologies:', 'topologies: [') })).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml:8:9: is not valid YAML: Nested mappings are not allowed in compact mappings. Mend that line."`,
    );
  });

  it('an engine that runs applications', () => {
    expect(
      told({ shared: (text) => text.replace('layer: engine, relation: manages', 'layer: engine') }),
    ).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml:25: topologies.1.layers.2 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages."`,
    );
  });

  it('a container with a kernel of its own', () => {
    expect(
      told({
        shared: (text) =>
          text.replace(
            '{ layer: engine, relation: manages }\n',
            '{ layer: guest-os, copies: per-app, kernel: true }\n',
          ),
      }),
    ).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml:25: topologies.1.layers.2 stands in a container. Containers have no guest OS and run on the one kernel of the host OS; remove the layer."`,
    );
  });

  it('an unknown property', () => {
    expect(told({ shared: (text) => text.replace('family: machine', 'familly: machine') }))
      .toMatchInlineSnapshot(`
        "diagrams/stacks.yaml:30: topologies.2.family is missing. Add one of: machine, vm, container, containers-in-vm, vm-per-container.
        diagrams/stacks.yaml:31: topologies.2.familly is not a known key. Remove it or fix its name."
      `);
  });

  it('a named state that the figure cannot have', () => {
    expect(told({ shared: (text) => text.replace('{ apps: 6 }', '{ apps: 9, sides: 2 }') }))
      .toMatchInlineSnapshot(`
      "diagrams/stacks.yaml: states.six-apps.apps is 9, but has to be a number from 1 to 6 in steps of 1. Change the value.
      diagrams/stacks.yaml: states.six-apps.sides is not a field of this figure. Fields: apps, left, right, aside, boundaries, morph. Fix the name."
    `);
  });

  it('no start state', () => {
    expect(told({ shared: (text) => text.replace('start: {}', 'begin: {}') })).toMatchInlineSnapshot(
      `"diagrams/stacks.yaml: states.start is missing. Add it (start: {} opens the figure in its initial state)."`,
    );
  });

  it('a label missing in one language', () => {
    expect(told({ ko: (text) => text.replace(/^ {2}kvm: .*\n/m, '') })).toMatchInlineSnapshot(
      `"docs/ko/diagrams/stacks.yaml: the label topologies.kvm is missing. Add it in this language."`,
    );
  });

  it('a label that belongs to nothing', () => {
    expect(told({ ko: (text) => `${text}\nsubtitle: 층\n` })).toMatchInlineSnapshot(
      `"docs/ko/diagrams/stacks.yaml: subtitle is not a label of this figure. Remove it or fix its name."`,
    );
  });

  it('a group of words that would hide behind a shared one', () => {
    expect(told({ ko: (text) => `${text}\nroles:\n  kernel: 커널\n` })).toMatchInlineSnapshot(`
      "docs/ko/diagrams/stacks.yaml: roles is the name of a group that all figures share. Rename the group.
      docs/ko/diagrams/stacks.yaml: roles.kernel is not a label of this figure. Remove it or fix its name."
    `);
  });

  it('a placeholder that the message is not given', () => {
    expect(
      told({ ko: (text) => text.replace('kernels: 커널 {kernels}개', 'kernels: 커널 {kernel}개') }),
    ).toMatchInlineSnapshot(
      `"docs/ko/diagrams/stacks.yaml: kernels uses {kernel}, which this message is not given. Placeholders: {kernels}. Fix the name."`,
    );
  });

  it('a message that cannot be read', () => {
    expect(
      told({ ko: (text) => text.replace('kernels: 커널 {kernels}개', 'kernels: 커널 {kernels개') }),
    ).toMatchInlineSnapshot(
      `"docs/ko/diagrams/stacks.yaml: kernels: The message "커널 {kernels개", character 4: "{" is not closed. Add "}"."`,
    );
  });
});

describe('a fault in the folders is told', () => {
  it('a diagram without words in a language, and words without a diagram', async () => {
    const root = await mkdtemp(join(tmpdir(), 'diagrams-'));
    for (const folder of ['diagrams', 'docs/en/diagrams', 'docs/ko/diagrams'])
      await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, 'diagrams/stacks.yaml'), shared);
    await writeFile(join(root, 'docs/en/diagrams/stacks.yaml'), words.en);
    await writeFile(join(root, 'docs/en/diagrams/towers.yaml'), words.en);
    await expect(loadDiagrams(root, 'diagrams', 'docs')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [InputError: docs/en/diagrams/towers.yaml: there is no diagrams/towers.yaml. Diagrams: stacks. Rename or remove the file.
      docs/ko/diagrams/stacks.yaml is missing. Add it: every diagram has one file of words in each language.]
    `);
  });
});
