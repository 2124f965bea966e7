import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const setUp = join(import.meta.dirname, '../../tools/set-up.mjs');
const pinned = '99.1.2';
const lock = { packages: { '': {}, 'node_modules/node': { version: pinned, integrity: 'sha512-a' } } };

let project: string;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'set-up-')));
  mkdirSync(join(project, 'tools'));
  cpSync(setUp, join(project, 'tools/set-up.mjs'));
  write('package-lock.json', JSON.stringify(lock));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('the first run installs, then runs the script with the pinned Node and its arguments', () => {
  giveNpm(installing(pinned));
  expect(run(['tools/start.ts', '--flag'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": "Installing the packages of package-lock.json, which takes about a minute …
    pinned Node runs tools/start.ts --flag",
    }
  `);
  expect(npmCalls()).toEqual([
    'ping --fetch-retries=0 --fetch-timeout=20000 --loglevel=error',
    'ci --include=dev --no-audit --no-fund --loglevel=error',
  ]);
});

test('a second run leaves npm alone', () => {
  giveNpm(installing(pinned));
  run([]);
  const calls = npmCalls().length;
  expect(run(['tools/start.ts'])).toEqual({ code: 0, said: 'pinned Node runs tools/start.ts' });
  expect(npmCalls()).toHaveLength(calls);
});

test.each<[why: string, change: () => void]>([
  [
    'the lock file names another version',
    () => {
      write('package-lock.json', JSON.stringify(lock).replace('sha512-a', 'sha512-b'));
    },
  ],
  [
    'a package is missing',
    () => {
      write('node_modules/.package-lock.json', JSON.stringify({ packages: { '': {} } }));
    },
  ],
  ["a package's folder is gone", () => rmSync(join(project, 'node_modules/node'), { recursive: true })],
  ['the install was broken off', () => rmSync(join(project, 'node_modules/.package-lock.json'))],
])('it installs again when %s', (_why, change) => {
  giveNpm(installing(pinned));
  run([]);
  change();
  expect(run([]).said).toContain('Installing');
});

test('a package for other systems may be missing', () => {
  giveNpm(installing(pinned));
  run([]);
  const other = { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['plan9'] };
  const wider = { packages: { ...lock.packages, 'node_modules/other': other } };
  write('package-lock.json', JSON.stringify(wider));
  expect(run([])).toEqual({ code: 0, said: '' });
});

test('a script that fails gives its exit code', () => {
  giveNpm(installing(pinned));
  expect(run(['fail']).code).toBe(3);
});

test('a Node too old to install is told which one is needed', () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"14.21.3"}})';
  expect(run([], ['--import', older])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Node 14.21.3 is too old to install this project: get Node 18 or newer from https://nodejs.org/en/download and run the command again.",
    }
  `);
});

test('a missing npm is named', () => {
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Installing the packages of package-lock.json, which takes about a minute …
    npm was not found: it comes with Node from https://nodejs.org/en/download; install it and run the command again.",
    }
  `);
});

test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT'])(
  'no network, as %s, fails fast',
  (code) => {
    giveNpm(`[ "$1" = ping ] && echo "npm error code ${code}" >&2; exit 1`);
    expect(run([]).said.replace(code, '<code>')).toMatchInlineSnapshot(`
      "Installing the packages of package-lock.json, which takes about a minute …
      Installing needs the network, and npm could not reach its registry (<code>): connect, or check npm's proxy setting, and run the command again."
    `);
    expect(npmCalls().at(-1)).toContain('--offline');
  },
);

test('a full disk is named', () => {
  giveNpm('echo "npm error code ENOSPC" >&2; exit 1');
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Installing the packages of package-lock.json, which takes about a minute …
    The disk that holds <project> is full (ENOSPC): free about 1 GB and run the command again.",
    }
  `);
});

test('a folder that may not be written to is named', () => {
  giveNpm('echo "npm error code EACCES" >&2; exit 1');
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Installing the packages of package-lock.json, which takes about a minute …
    npm may not write where it has to (EACCES): make sure that <project> and npm's cache belong to you, and run the command again.",
    }
  `);
});

test("another failure shows npm's own words, without its page of options", () => {
  giveNpm(
    'echo "npm error code EUSAGE" >&2; for i in $(seq 99); do echo "npm error option $i" >&2; done; exit 1',
  );
  const { code, said } = run([]);
  expect({
    code,
    first: said.split('\n').slice(0, 3),
    last: said.split('\n').at(-1),
  }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "first": [
        "Installing the packages of package-lock.json, which takes about a minute …",
        "npm error code EUSAGE",
        "npm error option 1",
      ],
      "last": "\`npm ci\` could not install the packages: npm says why above; mend that and run the command again.",
    }
  `);
  expect(said.split('\n').length).toBeLessThan(20);
});

test('a pinned Node that does not start is named', () => {
  giveNpm(installing('20.0.0'));
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "Installing the packages of package-lock.json, which takes about a minute …
    The packages are installed, but Node 99.1.2 among them does not start: let npm run install scripts (\`npm config get ignore-scripts\` must say false) and delete node_modules, or use a system that Node 99.1.2 supports.",
    }
  `);
});

test('a lock file that cannot be read is named', () => {
  write('package-lock.json', '{');
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "said": "package-lock.json in <project> cannot be read: restore it with \`git checkout package-lock.json\`.",
    }
  `);
});

/** Runs the script where PATH holds nothing but the npm that was given. */
function run(args: string[], nodeArgs: string[] = []): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, join(project, 'tools/set-up.mjs'), ...args],
    { encoding: 'utf8', env: { PATH: join(project, 'bin') } },
  );
  return { code: status, said: `${stdout}${stderr}`.trim().replaceAll(project, '<project>') };
}

/** Puts an npm on the path that notes its arguments and then does what the shell lines say. */
function giveNpm(lines: string): void {
  write('bin/npm', `#!/bin/sh\nPATH=/usr/bin:/bin\necho "$@" >> "${project}/calls"\n${lines}\n`);
  chmodSync(join(project, 'bin/npm'), 0o755);
}

/** Shell lines of an npm that installs a Node which says it is of the given version. */
function installing(version: string): string {
  const node = `#!/bin/sh
if [ "$1" = --version ]; then echo v${version}; elif [ "$1" = fail ]; then exit 3; else echo pinned Node runs "$@"; fi`;
  write('fake-node', `${node}\n`);
  return `[ "$1" = ci ] || exit 0
mkdir -p node_modules/node/bin && cp fake-node node_modules/node/bin/node && chmod +x node_modules/node/bin/node
cp package-lock.json node_modules/.package-lock.json`;
}

function npmCalls(): string[] {
  return readFileSync(join(project, 'calls'), 'utf8').trim().split('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}
