import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser asks of the computer; tests pass their own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isFile: (path: string) => boolean;
  /** Where Playwright would keep a Chromium of its own, there or not. */
  playwrightChromium: () => string;
  /** Installs a Chromium when this system lets us; says whether it tried. */
  installChromium: () => boolean;
}

/** The flags with which Chromium starts as root, without a network and without a graphics card. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox.exe'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Chromium: CHROMIUM_PATH, else the system's, else Playwright's own, else a fresh install where the
 * system lets us (Debian as root). Throws one sentence when there is none.
 */
export function findChromium(machine: Machine = thisMachine): string {
  const found = () =>
    findNamed('CHROMIUM_PATH', machine) ??
    findInstalled(chromiumNames, chromiumPlaces, machine) ??
    [machine.playwrightChromium()].find(machine.isFile);
  const path = found() ?? (machine.installChromium() ? found() : undefined);
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found: install Chromium or Chrome, run `npx playwright install chromium`, or set CHROMIUM_PATH to one.',
  );
}

/** The path of a Firefox: FIREFOX_PATH, else the system's; undefined when there is none, since none is installed. */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  return findNamed('FIREFOX_PATH', machine) ?? findInstalled(firefoxNames, firefoxPlaces, machine);
}

function findNamed(variable: string, { env, isFile }: Machine): string | undefined {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  if (isFile(path)) return path;
  throw new Error(`${variable} is "${path}", where there is no file: set it to a browser, or unset it.`);
}

function findInstalled(
  names: readonly string[],
  places: readonly string[],
  { env, isFile }: Machine,
): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isFile);
}

function installWithApt(): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log('No Chromium was found; installing the one of Debian, with Korean fonts …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return true;
}

const thisMachine: Machine = {
  env: process.env,
  isFile: existsSync,
  playwrightChromium: () => chromium.executablePath(),
  installChromium: installWithApt,
};
