import { expect, test } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../tools/find-browser.ts';

/** A computer with these files; `asked` notes whether an install was tried. */
function computer(files: string[], env: Machine['env'] = {}, afterInstall: string[] = []) {
  const asked: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isFile: (path) => files.includes(path),
    playwrightChromium: () => '/home/me/playwright/chrome',
    installChromium: () => {
      asked.push('install');
      files.push(...afterInstall);
      return afterInstall.length > 0;
    },
  };
  return { machine, asked };
}

const everywhere = [
  '/opt/chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/home/me/playwright/chrome',
];

test('Chromium is the one of CHROMIUM_PATH, else the system’s, else Playwright’s', () => {
  const find = (files: string[], env: Machine['env'] = {}) => findChromium(computer(files, env).machine);
  expect(find(everywhere, { CHROMIUM_PATH: '/opt/chrome' })).toBe('/opt/chrome');
  expect(find(everywhere)).toBe('/usr/bin/chromium');
  expect(find(['/usr/bin/google-chrome', '/home/me/playwright/chrome'])).toBe('/usr/bin/google-chrome');
  expect(find(['/home/me/playwright/chrome'])).toBe('/home/me/playwright/chrome');
});

test('nothing is installed while there is a Chromium', () => {
  const { machine, asked } = computer([...everywhere]);
  findChromium(machine);
  expect(asked).toEqual([]);
});

test('without any Chromium, the one that the system could install is used', () => {
  const { machine, asked } = computer([], {}, ['/usr/bin/chromium']);
  expect(findChromium(machine)).toBe('/usr/bin/chromium');
  expect(asked).toEqual(['install']);
});

test('no Chromium and no way to install one is one sentence', () => {
  expect(() => findChromium(computer([]).machine)).toThrowErrorMatchingInlineSnapshot(
    `[Error: No Chromium was found: install Chromium or Chrome, run \`npx playwright install chromium\`, or set CHROMIUM_PATH to one.]`,
  );
});

test('a CHROMIUM_PATH that leads nowhere is an error, not passed over', () => {
  const { machine } = computer(everywhere, { CHROMIUM_PATH: '/opt/gone' });
  expect(() => findChromium(machine)).toThrowErrorMatchingInlineSnapshot(
    `[Error: CHROMIUM_PATH is "/opt/gone", where there is no file: set it to a browser, or unset it.]`,
  );
});

test('Firefox is the one of FIREFOX_PATH, else the system’s, and never installed', () => {
  const files = ['/opt/firefox', '/usr/bin/firefox', '/usr/bin/firefox-esr'];
  expect(findFirefox(computer(files, { FIREFOX_PATH: '/opt/firefox' }).machine)).toBe('/opt/firefox');
  expect(findFirefox(computer(files).machine)).toBe('/usr/bin/firefox-esr');
  const { machine, asked } = computer([]);
  expect(findFirefox(machine)).toBeUndefined();
  expect(asked).toEqual([]);
});
