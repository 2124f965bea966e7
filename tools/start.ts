// Builds the site, serves it and says where to read it:
//   npm start            on port 4321 or the next free one; PORT=8080 npm start begins there
//   npm start -- --no-build   serves what dist/ holds already
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import { projectFolder, run } from './run.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 4321;
const PORTS_TO_TRY = 100;

/** The languages a built site holds: its folders that have a home page, in alphabetical order. */
export function findLanguages(dist: string): string[] {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dist, entry.name, 'index.html')))
    .map((entry) => entry.name)
    .sort();
}

/** The port to begin with, from the text of the variable PORT; throws when that is no port number. */
export function toPort(text: string | undefined): number {
  if (text === undefined || text === '') return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1024 && port <= 65535) return port;
  throw new Error(
    `PORT is "${text}", which is not a port to serve on: give a whole number from 1024 to 65535.`,
  );
}

/** What the reader sees when the site stands: an address for each language, and the file to open without a server. */
export function describeAddresses(url: string, dist: string): string {
  const rows = [
    ...findLanguages(dist).map((language) => [language, `${url}${language}/`]),
    ['all', url],
    ['offline', join(dist, 'index.html')],
  ];
  return rows.map(([name = '', address = '']) => `  ${name.padEnd(9)}${address}`).join('\n');
}

async function start(args: readonly string[]): Promise<void> {
  const dist = join(projectFolder, 'dist');
  const wanted = toPort(process.env.PORT);
  if (!args.includes('--no-build') && (await run(['npm', 'run', '--silent', 'build'])) !== 0) {
    throw new Error(
      'The site could not be built: the reason stands above; mend it and run the command again.',
    );
  }
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('dist/index.html is missing: build the site first, with `npm run build`.');
  }
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + PORTS_TO_TRY, 65535)) });
  if (port !== wanted) console.log(`Port ${wanted} is taken; this is ${port}.`);
  const site = await serve(dist, { port });
  console.log(`\nThe site is ready. Stop it with Ctrl-C.\n\n${describeAddresses(site.url, dist)}\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close());
  }
}

if (import.meta.main) {
  start(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
