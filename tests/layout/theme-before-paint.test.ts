import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { themeBeforePaint, themeKey } from '../../src/layout/theme-before-paint.ts';

/** What the script leaves on `<html>` and in storage for an address query and a stored theme. */
function run(search: string, stored?: string): { dataset: Record<string, string>; kept: string | undefined } {
  const store = new Map(stored === undefined ? [] : [[themeKey, stored]]);
  const dataset: Record<string, string> = {};
  runInNewContext(themeBeforePaint, {
    document: { documentElement: { dataset } },
    location: { search },
    localStorage: {
      getItem: (key: string) => store.get(key),
      setItem: (key: string, value: string) => store.set(key, value),
    },
    URLSearchParams,
  });
  return { dataset, kept: store.get(themeKey) };
}

it('shows the stored theme before the first paint, and says that scripts run', () => {
  expect(run('', 'dark').dataset).toEqual({ scripts: '', theme: 'dark' });
  expect(run('').dataset).toEqual({ scripts: '' });
});

it('prefers the theme in the address and keeps it, for browsers that keep storage per file', () => {
  expect(run('?theme=light', 'dark')).toEqual({ dataset: { scripts: '', theme: 'light' }, kept: 'light' });
  expect(run('?theme=system', 'dark')).toEqual({ dataset: { scripts: '' }, kept: 'system' });
});

it('ignores a theme that does not exist', () => {
  expect(run('', 'pink').dataset).toEqual({ scripts: '' });
});

it('works where storage is refused', () => {
  const dataset: Record<string, string> = {};
  runInNewContext(themeBeforePaint, {
    document: { documentElement: { dataset } },
    location: { search: '?theme=dark' },
    URLSearchParams,
  });
  expect(dataset).toEqual({ scripts: '', theme: 'dark' });
});
