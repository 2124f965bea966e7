import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toLiveWords } from '../../src/languages/figure-words.ts';

const folder = 'src/diagrams';
/** The shared messages of figures that code asks for; those that only the build prints are named in components. */
const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(live|kinds)[\\/].*\.ts$|^controls\.ts$/.test(name))
  .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/'figure\.(\w+)'/g)])
  .map(([, key = '']) => key);

it('scripts bring every shared message that they say, and none that only the page prints', () => {
  expect(asked).toContain('refused');
  const all = ['take', 'noScript', 'first', 'previous', 'next', 'last', ...asked];
  const { figure, cell } = toLiveWords({
    figure: Object.fromEntries(all.map((key) => [key, key])),
    cell: { none: '–' },
  });
  expect(Object.keys(figure ?? {}).sort()).toEqual(
    [...new Set(['first', 'previous', 'next', 'last', ...asked])].sort(),
  );
  expect(cell).toEqual({ none: '–' });
});
