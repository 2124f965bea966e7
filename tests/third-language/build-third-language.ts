import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foldersIn } from '../../src/input/index.ts';
import { loadTexts, toNewLanguage } from '../../src/translation/index.ts';
import { projectFolder } from '../../tools/run.ts';
import { translate } from '../../tools/translate.ts';
import { toPseudoFile } from './pseudo-language.ts';

/** The tag by which software knows invented languages that are written from right to left. */
export const thirdLanguage = 'ar-XB';

/** Where the built site says that it lives, so that it names all its languages to search engines. */
export const publicUrl = 'https://example.org/layers/';

const PROJECT = [
  'docs',
  'diagrams',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];

/**
 * Builds the site with one more language in a copy of the project: `new` makes its folder, each file of it is put
 * into the language that nobody speaks, and `done` records it. The gate is part of the build.
 */
export async function buildThirdLanguage(): Promise<{
  dist: string;
  languages: string[];
  remove: () => void;
}> {
  const root = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const name of PROJECT) cpSync(join(projectFolder, name), join(root, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(root, 'node_modules'));
  const { files } = await loadTexts(root, { docs: 'docs', diagrams: 'diagrams' });
  for (const { path, source } of toNewLanguage(files, thirdLanguage, 'en').map(toPseudoFile)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  await translate(root, ['done', thirdLanguage, 'all'], () => undefined);
  const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: publicUrl },
  });
  if (status !== 0) throw new Error(`A third language does not build.\n${stdout}\n${stderr}`);
  return {
    dist: join(root, 'dist'),
    languages: await foldersIn(join(root, 'docs')),
    remove: () => rmSync(root, { recursive: true }),
  };
}
