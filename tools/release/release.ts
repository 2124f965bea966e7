// Writes the files of a release into release/, and a site that offers them into dist/:
//   npm run release
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toReleaseFile, toReleaseName } from '../../src/site/release-file.ts';
import { projectFolder, run } from '../run.ts';
import { findLanguages } from '../start.ts';
import { readEdition } from './edition.ts';
import { makeEpub } from './make-epub.ts';
import { makePdf } from './make-pdf.ts';
import { pack } from './pack.ts';
import { readSiteFiles } from './site-files.ts';

const dist = join(projectFolder, 'dist');
const folder = join(projectFolder, 'release');

async function build(env: Record<string, string>): Promise<void> {
  if ((await run(['npm', 'run', '--silent', 'build'], env)) !== 0) {
    throw new Error(
      'The site could not be built: the reason stands above; mend it and run the command again.',
    );
  }
}

async function release(): Promise<void> {
  const { version, date } = readEdition();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  // First a site without downloads: an archive cannot hold itself, and its pages must not offer what it lacks.
  await build({ DOWNLOADS: '' });
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    console.log(`release/${name}  ${(bytes.length / 1e6).toFixed(1)} MB`);
  };
  write(toReleaseFile(version, { format: 'zip' }), pack(readSiteFiles(dist, toReleaseName(version)), date));
  for (const lang of findLanguages(dist)) {
    write(toReleaseFile(version, { format: 'epub', lang }), await makeEpub(dist, lang, { version, date }));
    write(toReleaseFile(version, { format: 'pdf', lang }), await makePdf(dist, lang, date));
  }
  await build({ DOWNLOADS: 'release' });
  console.log('\nrelease/ holds the files of the release, and dist/ the site that offers them for download.');
}

if (import.meta.main) {
  release().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
