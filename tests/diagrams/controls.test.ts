import { expect, it } from 'vitest';
import { drawControls } from '../../src/diagrams/controls.ts';
import { drawSwatch, hatchPath } from '../../src/diagrams/emblems.ts';
import type { Control } from '../../src/diagrams/kind.ts';
import { mark } from '../../src/diagrams/scene.ts';
import { drawMarks } from '../../src/diagrams/svg.ts';
import { createText } from '../../src/languages/index.ts';

const text = createText('en', {});
const group: Control = {
  type: 'group',
  key: 'more',
  label: 'More',
  controls: [{ type: 'switch', field: 'aside', label: 'Aside', on: false }],
};

it('a group is a fieldset; a folded one is details with its label as summary, closed as printed', () => {
  expect(drawMarks(drawControls([group], text, 'figure-x'))).toMatch(
    /^<fieldset [^>]*><legend>More<\/legend>/,
  );
  expect(drawMarks(drawControls([{ ...group, folded: true }], text, 'figure-x'))).toMatch(
    /^<details class="[^"]*"><summary>More<\/summary><div [^>]*role="group" aria-label="More">.*data-set="aside"/,
  );
});

it('a legend shows what its kind draws for a part, else the dress of the role', () => {
  expect(drawSwatch('used', [mark('own', 'circle', { r: 3 })])).toContain('<circle r="3"/>');
  expect(drawSwatch('guest-os')).toContain('class="role-guest-os"');
});

it('a hatch stays inside its rectangle, upwards as well as downwards', () => {
  for (const height of [24, -24]) {
    for (const [, x = '', y = '', dx = '', dy = ''] of hatchPath(40, height, 7).matchAll(
      /M(.+?),(.+?)l(.+?),(.+?)(?=M|$)/g,
    )) {
      for (const [px, py] of [
        [Number(x), Number(y)],
        [Number(x) + Number(dx), Number(y) + Number(dy)],
      ] as const) {
        expect(px).toBeGreaterThanOrEqual(0);
        expect(px).toBeLessThanOrEqual(40);
        expect(py * Math.sign(height)).toBeGreaterThanOrEqual(-0.01);
        expect(py * Math.sign(height)).toBeLessThanOrEqual(24);
      }
    }
  }
});
