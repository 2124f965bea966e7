import { describe, expect, it } from 'vitest';
import { placeLying } from '../../../src/diagrams/kinds/image-layers/place.ts';
import { fields, type LayersState } from '../../../src/diagrams/kinds/image-layers/model.ts';
import { toShown, type Shown } from '../../../src/diagrams/kinds/image-layers/shown.ts';
import type { LayersData } from '../../../src/diagrams/kinds/image-layers/schema.ts';
import { storedBytes, visibleBytes } from '../../../src/diagrams/rules/layers.ts';
import { fontSizes } from '../../../src/diagrams/scene.ts';
import { textWidth } from '../../../src/diagrams/text-metrics.ts';
import { startState, toRules } from '../../../src/diagrams/index.ts';
import { toDiagram } from '../../../src/diagrams/schema.ts';
import { diagrams, figures } from '../figures.ts';

const diagram = diagrams.find(({ kind }) => kind === 'image-layers');
if (!diagram) throw new Error('diagrams/image-layers.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as LayersData;
const named = (name: string) => startState(toRules(diagram.kind), diagram, name) as LayersState;
const shown = (name: string) => toShown(data, named(name));
const files = ({ folding }: Shown) => {
  if (!folding) throw new Error('This set has no files.');
  return folding;
};
const say = (lang: string, name: string) => {
  const figure = figures.find((one) => one.id === 'image-layers' && one.lang === lang);
  return figure?.kind.describe(data, named(name), figure.text).summary;
};

// The binding values.
describe('the twenty official images', () => {
  it('refer to 96 layers, 69 of them distinct: 1,845,433,755 B by the plain sum, 976,709,516 B stored', () => {
    const all = shown('all');
    expect(all.images).toHaveLength(20);
    expect(all.images.flatMap(({ layers }) => layers)).toHaveLength(96);
    expect(new Set(all.images.flatMap(({ layers }) => layers)).size).toBe(69);
    expect(all.sums).toMatchObject({ naive: 1_845_433_755, unique: 976_709_516 });
  });

  it('python:3.12-bookworm and node:22-bookworm share 4 layers of 348,691,606 B', () => {
    const real = shown('real');
    expect(real.images.map(({ name }) => name)).toEqual(['python:3.12-bookworm', 'node:22-bookworm']);
    expect(real.shared).toHaveLength(4);
    expect(real.sums.shared).toBe(348_691_606);
  });

  it('every instruction fits a column of the narrow drawing', () => {
    const real = data.sets.find(({ id }) => id === 'real');
    for (const { made } of real?.layers ?? []) expect(textWidth(made, 13), made).toBeLessThan(141);
  });
});

describe('the picture of the twenty', () => {
  const english = figures.find((one) => one.id === 'image-layers' && one.lang === 'en');
  const marks = english?.kind.layout(data, named('all'), english.text, 'wide').marks ?? [];
  const number = (value: unknown) => (typeof value === 'number' ? value : 0);
  const rect = (key: string) => {
    const found = marks.find((one) => one.key === key);
    const box = found?.tag === 'rect' ? found : found?.children?.find(({ tag }) => tag === 'rect');
    return { x: number(found?.attrs.x), width: number(box?.attrs.width), found };
  };

  it('adds up as long as what is stored, and hatches the rest', () => {
    const [shared, own, again] = ['shared', 'own', 'again'].map((part) => rect(`bar-0-${part}`));
    expect([shared?.width, own?.width]).toEqual([rect('bar-1-shared').width, rect('bar-1-own').width]);
    expect(again?.found?.attrs.class).toContain('hatched');
    expect(rect('bar-1-again').found).toBeUndefined();
    const { naive, unique } = shown('all').sums;
    const solid = number(shared?.width) + number(own?.width);
    expect(solid / (solid + number(again?.width))).toBeCloseTo(unique / naive, 6);
  });

  it('draws thin layers side by side as one, and leaves no width out', () => {
    const blocks = placeLying(shown('all'), false, 0, 0, 26, 1e-6);
    const last = blocks.filter(({ from, to }) => from === to);
    expect(blocks.length).toBeLessThan(69);
    for (const [at, block] of last.entries()) {
      const next = last[at + 1];
      const isBeside = next?.from === block.from && next.part === block.part && next.again === block.again;
      if (isBeside) expect(Math.max(block.width, next.width)).toBeGreaterThanOrEqual(2);
    }
    const node = shown('all').images.findIndex(({ name }) => name === 'node:22-bookworm');
    const ofNode = blocks.filter(({ from, to }) => from <= node && node <= to);
    const end = Math.max(...ofNode.map(({ x, width }) => x + width));
    expect(end).toBeCloseTo((shown('all').images[node]?.bytes ?? 0) * 1e-6, 0);
  });
});

describe('the picture of two images and containers', () => {
  const english = figures.find((one) => one.id === 'image-layers' && one.lang === 'en');

  it.each([1, 5])('keeps the words of each layer in its box, shared or not (%i containers)', (containers) => {
    for (const naive of [false, true]) {
      for (const width of ['wide', 'narrow'] as const) {
        const state = { ...named('start'), containers, naive, changed: 'lib/libc.so' };
        const marks = english?.kind.layout(data, state, english.text, width).marks ?? [];
        const boxes = marks.filter(({ attrs }) => /\b(box|hatched)\b/.test(String(attrs.class)));
        expect(boxes.length).toBeGreaterThan(containers);
        for (const { key, children = [] } of boxes) {
          const room = Number(children.find(({ tag }) => tag === 'rect')?.attrs.width);
          for (const { attrs, text = '' } of children.filter(({ tag }) => tag === 'text')) {
            const wide = textWidth(
              text,
              Number(attrs['font-size'] ?? fontSizes.label),
              attrs['font-weight'] === 600 ? 600 : 400,
            );
            const margin = attrs['text-anchor'] === 'middle' ? 0 : 10;
            expect(wide + margin, `${key}: ${text}`).toBeLessThanOrEqual(room);
          }
        }
      }
    }
  });
});

describe('misconceptions', () => {
  it('the state debian-slim refutes: similar names share layers', () => {
    const { shared, images } = shown('debian-slim');
    expect(images).toHaveLength(2);
    expect(shared).toEqual([]);
    expect(say('en', 'debian-slim')).toContain('no layer in common');
  });

  it('the state tar-rm refutes: deleting in a later layer shrinks the image', () => {
    const { stored, visible, share } = files(shown('tar-rm'));
    expect([stored, visible]).toEqual([254, 100]);
    expect(share).toBeCloseTo(0.6225, 4);
    expect(files(shown('tar-peeled')).seen.get('data.tar')?.bytes).toBe(154);
  });

  it('the state five-containers refutes: image = running container, and each container copies the image', () => {
    const five = shown('five-containers');
    expect(five.containers).toBe(5);
    expect(five.sums).toEqual(shown('start').sums);
    expect(five.written).toBe(0);
  });

  it('the state naive-sum refutes: sizes of images add up', () => {
    const { naive, unique } = shown('naive-sum').sums;
    expect(naive - unique).toBe(348_691_606);
    expect(say('ko', 'naive-sum')).toContain('440,381,486B');
  });

  it('no file of any image is a kernel', () => {
    for (const set of data.sets) {
      for (const layer of set.layers) {
        for (const entry of layer.holds ?? []) expect(entry.path).not.toMatch(/vmlinuz|^boot/);
      }
    }
  });
});

describe('the small example', () => {
  it('is 5.6 MB + 2.15 MB = 7.75 MB, and a child adds 222 B + 39 B', () => {
    const { images, shared } = shown('start');
    expect(images.map(({ blobs }) => blobs.map(({ bytes }) => bytes))).toEqual([
      [5_600_000, 2_150_000],
      [5_600_000, 2_150_000, 222, 39],
    ]);
    expect(shared).toHaveLength(2);
    expect(shown('start').sums.unique).toBe(7_750_261);
  });

  it('a first change copies the whole file up and leaves the layer below', () => {
    const folding = files(shown('copy-up'));
    expect(folding.writable).toEqual([{ type: 'file', path: 'etc/services', bytes: 13_000 }]);
    expect(folding.seen.get('etc/services')).toEqual({ bytes: 13_000, layer: 4 });
    expect(storedBytes(folding.image)).toBe(storedBytes(files(shown('start')).image));
  });

  it('a deletion leaves a whiteout of no size, and the file stays below', () => {
    const folding = files(shown('whiteout'));
    expect(folding.writable).toEqual([{ type: 'whiteout', path: 'bin/bash' }]);
    expect(folding.seen.has('bin/bash')).toBe(false);
    expect(shown('whiteout').written).toBe(0);
    expect(storedBytes(folding.image)).toBe(7_750_261);
  });

  it('peeling shows what the layers that are left show', () => {
    const { folding } = toShown(data, { ...named('own-changes'), peel: 3 });
    expect(folding?.kept).toBe(2);
    expect([...(folding?.seen.keys() ?? [])]).toEqual(['lib/libc.so', 'etc/services', 'bin/bash']);
    expect(visibleBytes(folding?.image.slice(0, 2) ?? [])).toBe(7_750_000);
  });

  it('peeling further than there are layers leaves nothing', () => {
    const { folding } = toShown(data, {
      ...named('tar-rm'),
      peel: fields(data).peel.type === 'number' ? 5 : 0,
    });
    expect(folding?.kept).toBe(0);
    expect(folding?.seen.size).toBe(0);
  });
});

describe('faults in the file', () => {
  const words = { en: { file: 'docs/en/diagrams/image-layers.yaml', text: 'title: Layers' } };
  const fault = (body: string) => {
    try {
      toDiagram(
        'image-layers',
        { file: 'diagrams/image-layers.yaml', text: `kind: image-layers\nstates: { start: {} }\n${body}` },
        words,
      );
    } catch (error) {
      return error instanceof Error ? error.message.split('\n')[0] : String(error);
    }
    return 'none';
  };
  const set = (rest: string) => `sets:\n  - { id: t, unit: none, grade: illustrative, ${rest} }`;
  const base = '{ id: a, made: FROM x, bytes: 5, holds: [{ path: p, bytes: 5 }] }';

  it('say that an image names a layer that is not there', () => {
    expect(fault(set(`layers: [${base}], images: [{ name: 'i:1', layers: [a, b] }]`))).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.images.0.layers names "b", which is not a layer of this set. Fix the name or add the layer."`,
    );
  });
  it('say that the files of a layer do not add up', () => {
    expect(
      fault(
        set(
          `layers: [{ id: a, made: X, bytes: 6, holds: [{ path: p, bytes: 5 }] }], images: [{ name: 'i:1', layers: [a] }]`,
        ),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.layers.0.bytes says 6, but its files add up to 5. Change one of them."`,
    );
  });
  it('say that a whiteout removes what is not below it', () => {
    expect(
      fault(
        set(
          `layers: [${base}, { id: b, made: X, bytes: 0, holds: [{ removes: q }] }], images: [{ name: 'i:1', layers: [a, b] }]`,
        ),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.images.0.layers lets "b" remove q, which no layer below it in i:1 has. Fix the path or the order."`,
    );
  });
  it('say that a layer is listed twice', () => {
    expect(
      fault(set(`layers: [${base}, ${base}], images: [{ name: 'i:1', layers: [a] }]`)),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.layers.1 repeats the layer "a". List it once; images may share it."`,
    );
  });
  it('say that containers do not stand on the last image', () => {
    expect(
      fault(set(`runs: 'j:1', layers: [${base}], images: [{ name: 'i:1', layers: [a] }]`)),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.runs is "j:1". Containers stand on the last image: i:1."`,
    );
  });
  it('say that a measured size lacks its source', () => {
    expect(
      fault(
        `sets:\n  - { id: t, unit: bytes, grade: measured, layers: [${base}], images: [{ name: 'i:1', layers: [a] }] }`,
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.grade is "measured" without source and year. Add both, or grade the sizes illustrative."`,
    );
  });
  it('say that a digest is no digest', () => {
    expect(
      fault(
        set(`layers: [{ digest: 'sha256:12', bytes: 1, made: X }], images: [{ name: 'i:1', layers: [a] }]`),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/image-layers.yaml:4: sets.0.layers.0.digest has to be "sha256:" and 64 hexadecimal digits. Copy it whole."`,
    );
  });
});
