import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadTexts, toNewLanguage } from '../../src/translation/index.ts';
import { projectFolder } from '../../tools/run.ts';

/** The tag by which software knows invented languages that are written from right to left. */
export const thirdLanguage = 'ar-XB';

/** A file of the new language. */
type File = ReturnType<typeof toNewLanguage>[number];

/**
 * Copies what the project names of itself into a folder of its own, and gives it one more language: each file that
 * `new` makes from the English one, after `translate`.
 */
export async function copyWithThirdLanguage(
  names: readonly string[],
  translate: (file: File) => File,
): Promise<{ root: string; remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'third-language-'));
  for (const name of ['docs', 'diagrams', 'src', 'package.json', ...names])
    cpSync(join(projectFolder, name), join(root, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(root, 'node_modules'));
  const { files } = await loadTexts(root, { docs: 'docs', diagrams: 'diagrams' });
  for (const { path, source } of toNewLanguage(files, thirdLanguage, 'en').map(translate)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
