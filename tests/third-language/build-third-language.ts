import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { foldersIn } from '../../src/input/index.ts';
import { projectFolder } from '../../tools/run.ts';
import { translate } from '../../tools/translate.ts';
import { copyWithThirdLanguage, thirdLanguage } from './copy-project.ts';
import { toPseudoFile } from './pseudo-language.ts';

/** Where the built site says that it lives, so that it names all its languages to search engines. */
export const publicUrl = 'https://example.org/layers/';

/**
 * Builds the site with one more language in a copy of the project: `new` makes its folder, each file of it is put
 * into the language that nobody speaks, and `done` records it. The gate is part of the build.
 */
export async function buildThirdLanguage(): Promise<{
  dist: string;
  languages: string[];
  remove: () => void;
}> {
  const { root, remove } = await copyWithThirdLanguage(
    ['public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'],
    toPseudoFile,
  );
  await translate(root, ['done', thirdLanguage, 'all'], () => undefined);
  const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: publicUrl },
  });
  if (status !== 0) throw new Error(`A third language does not build.\n${stdout}\n${stderr}`);
  return { dist: join(root, 'dist'), languages: await foldersIn(join(root, 'docs')), remove };
}
