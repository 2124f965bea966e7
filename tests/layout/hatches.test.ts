import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hatches, toHatch } from '../../src/layout/hatches.ts';

const drawn = hatches.map((_hatch, index) => toHatch(index + 1));

it('the layers up to the last hatch have one each', () => {
  expect(drawn).toEqual(hatches.map((_hatch, index) => `hatch-${index + 1}`));
});

it('a layer above the last hatch is filled with one that is drawn, and not with that of the layer below', () => {
  for (let layer = 2; layer <= 40; layer += 1) {
    expect(drawn).toContain(toHatch(layer));
    expect(toHatch(layer)).not.toBe(toHatch(layer - 1));
  }
});

it('no drawing makes up the name of a hatch by itself', () => {
  const names = readdirSync('src/layout').filter((name) => name.endsWith('.astro'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => readFileSync(`src/layout/${name}`, 'utf8').includes('hatch-${'))).toEqual([]);
});
