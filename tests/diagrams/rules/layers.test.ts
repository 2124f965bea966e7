import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  deleteFile,
  effectOf,
  efficiency,
  foldLayers,
  joinLayers,
  missingBlobs,
  sharedBlobs,
  storedBytes,
  uniqueBlobs,
  visibleBytes,
  writeFile,
  type Entry,
  type Layer,
} from '../../../src/diagrams/rules/layers.ts';

const runs = { numRuns: 1000 };
const file = (path: string, bytes: number): Entry => ({ type: 'file', path, bytes });
const whiteout = (path: string): Entry => ({ type: 'whiteout', path });

const files = ['a', 'b', 'd/x', 'd/y', 'd/e/z'];
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ type: fc.constant('file' as const), path: fc.constantFrom(...files), bytes: fc.nat(1000) }),
  fc.record({ type: fc.constant('whiteout' as const), path: fc.constantFrom(...files, 'd', 'd/e') }),
  fc.record({ type: fc.constant('opaque' as const), path: fc.constantFrom('d', 'd/e') }),
);
const layer: fc.Arbitrary<Layer> = fc.uniqueArray(entry, {
  maxLength: 6,
  selector: (one) => (one.type === 'file' ? one.path : `${one.type} ${one.path}`),
});
const layers = fc.array(layer, { maxLength: 5 });
const seen = (stack: readonly Layer[]): Record<string, number> =>
  Object.fromEntries(
    [...foldLayers(stack)].map(([path, { bytes }]): [string, number] => [path, bytes]).sort(),
  );

describe('folding layers', () => {
  test('is associative: joining layers in any grouping shows the same files', () => {
    fc.assert(
      fc.property(layers, layer, layer, layer, (below, a, b, c) => {
        const [left, right] = [joinLayers(joinLayers(a, b), c), joinLayers(a, joinLayers(b, c))];
        expect(seen([...below, left])).toEqual(seen([...below, a, b, c]));
        expect(seen([...below, right])).toEqual(seen([...below, a, b, c]));
      }),
      runs,
    );
  });

  test('lets a whiteout hide lower layers only, never its own', () => {
    expect(seen([[file('a', 1)], [whiteout('a'), file('a', 2)]])).toEqual({ a: 2 });
    expect(seen([[whiteout('a')], [file('a', 2)]])).toEqual({ a: 2 });
    expect(seen([[file('a', 1)], [whiteout('a')]])).toEqual({});
  });

  test('lets a whiteout of a directory hide all that is in it', () => {
    expect(seen([[file('d/x', 1), file('d/e/z', 1), file('dd', 1)], [whiteout('d')]])).toEqual({ dd: 1 });
  });

  test('lets an opaque whiteout hide every lower sibling and none of its own layer', () => {
    expect(
      seen([
        [file('d/x', 1), file('b', 1)],
        [{ type: 'opaque', path: 'd' }, file('d/y', 2)],
      ]),
    ).toEqual({ b: 1, 'd/y': 2 });
  });

  test('never shows more bytes than the layers hold', () => {
    fc.assert(
      fc.property(layers, (stack) => visibleBytes(stack) <= storedBytes(stack)),
      runs,
    );
  });

  test('never shrinks what is stored when a layer comes on top', () => {
    fc.assert(
      fc.property(layers, layer, (stack, top) => storedBytes([...stack, top]) >= storedBytes(stack)),
      runs,
    );
  });
});

describe('efficiency', () => {
  test('of base 100, archive 154, archive deleted is 0.6225 at size 254 and visible 100', () => {
    const stack = [[file('base', 100)], [file('archive', 154)], [whiteout('archive')]];
    expect(storedBytes(stack)).toBe(254);
    expect(visibleBytes(stack)).toBe(100);
    expect(efficiency(stack)).toBeCloseTo(0.6225, 4);
  });

  test('is 1 without duplication and 0.5 for the same file twice', () => {
    expect(efficiency([[file('a', 7)], [file('b', 9)]])).toBe(1);
    expect(efficiency([[file('a', 7)], [file('a', 7)]])).toBe(0.5);
    expect(efficiency([])).toBe(1);
  });

  test('stays between 0 and 1', () => {
    fc.assert(
      fc.property(layers, (stack) => {
        const share = efficiency(stack);
        return share >= 0 && share <= 1;
      }),
      runs,
    );
  });
});

describe('a writable layer', () => {
  test('takes the whole file on the first write and leaves the layers below as they are', () => {
    fc.assert(
      fc.property(layers, fc.constantFrom(...files), fc.nat(1000), (below, path, bytes) => {
        const before = seen(below);
        const writable = writeFile(below, [], path, bytes);
        expect(storedBytes([writable])).toBe(before[path] ?? bytes);
        expect(seen([...below, writable])).toEqual({ ...before, [path]: before[path] ?? bytes });
        expect(seen(below)).toEqual(before);
      }),
      runs,
    );
  });

  test('hides a deleted file and frees nothing below', () => {
    fc.assert(
      fc.property(layers, fc.constantFrom(...files), (below, path) => {
        const writable = deleteFile(below, writeFile(below, [], path, 5), path);
        expect(foldLayers([...below, writable]).has(path)).toBe(false);
        expect(storedBytes([...below, writable])).toBe(storedBytes(below));
      }),
      runs,
    );
  });
});

describe('blobs', () => {
  const blob = fc.constantFrom('p', 'q', 'r', 's').map((digest) => ({ digest, bytes: digest.charCodeAt(0) }));
  const images = fc.array(fc.array(blob, { maxLength: 5 }), { maxLength: 4 });

  test('are counted once each, whatever the order of the images', () => {
    fc.assert(
      fc.property(images, (all) => {
        expect(bytesOf(uniqueBlobs(all))).toBe(bytesOf(uniqueBlobs([...all].reverse())));
        expect(bytesOf(uniqueBlobs(all))).toBeLessThanOrEqual(bytesOf(all.flat()));
      }),
      runs,
    );
  });

  test('that are stored already are not transferred again: a pull after a pull moves 0 bytes', () => {
    fc.assert(
      fc.property(images, fc.array(blob), (stored, image) => {
        const store = [...stored.flat(), ...missingBlobs(image, stored.flat())];
        expect(missingBlobs(image, store)).toEqual([]);
      }),
      runs,
    );
  });

  test('are shared when two images name them', () => {
    const [p, q] = [
      { digest: 'p', bytes: 1 },
      { digest: 'q', bytes: 2 },
    ];
    expect(sharedBlobs([[p, q], [p]])).toEqual([p]);
    expect(sharedBlobs([[p, p], [q]])).toEqual([]);
  });
});

test('a Dockerfile line makes a layer only when it can change files', () => {
  const all = [
    'FROM',
    'RUN',
    'COPY',
    'ADD',
    'WORKDIR',
    'LABEL',
    'ENV',
    'ARG',
    'EXPOSE',
    'CMD',
    'ENTRYPOINT',
    'USER',
    'VOLUME',
    'STOPSIGNAL',
    'HEALTHCHECK',
    'SHELL',
  ];
  expect(all.filter((name) => effectOf(name) === 'layer')).toEqual(['RUN', 'COPY', 'ADD', 'WORKDIR']);
  expect(effectOf('from')).toBe('base');
});
