import { oncePerText } from '../once-per-text.ts';
import type { PageFile } from '../parsed-page.ts';
import { toCharacterFaults } from './characters.ts';
import { toLimitFaults } from './limits.ts';
import { toPageSafetyFaults } from './page-safety.ts';
import { toYamlSafetyFaults } from './yaml-safety.ts';

/** The files that the folder of a language may hold, and the files beside them. */
const NAMES =
  /^docs\/(?:LICENSE|sources\.yaml|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\/(?:[a-z0-9-]+\.mdx|[a-z0-9-]+\.yaml|diagrams\/[a-z0-9-]+\.yaml|words\.txt|translated\.lock))$/;

/** Whether a path below `docs/` is one at which a text may lie. */
export function isFileOfLanguage(path: string): boolean {
  return NAMES.test(path);
}

/** The fault of a path at which no text may lie. */
export function notOfLanguage(path: string): string {
  return `${path.replace(/[\p{Cc}\p{Cf}:]/gu, '?')}:1:1: is no file of a language. Pages are .mdx, words are .yaml, names are small letters. Remove it.`;
}

/**
 * Everything in the files of `docs/` that a stranger's text may not do, each as `file:line:column: …`. Judged on the
 * syntax tree, before anything is built.
 */
export function toSafetyFaults(files: readonly PageFile[]): string[] {
  return files.flatMap(toFileFaults);
}

const toFileFaults = oncePerText((file): readonly string[] => {
  if (!isFileOfLanguage(file.path)) return [notOfLanguage(file.path)];
  const limits = toLimitFaults(file);
  if (limits.length > 0) return limits.map((fault) => toPlaced(file, fault));
  const signs = toCharacterFaults(file.source).map((fault) => toPlaced(file, fault));
  if (file.path.endsWith('.mdx')) return [...signs, ...toPageSafetyFaults(file)];
  return /\.(?:yaml|lock)$/.test(file.path) ? [...signs, ...toYamlSafetyFaults(file)] : signs;
});

function toPlaced(
  { path, source }: PageFile,
  { index, message }: { index: number; message: string },
): string {
  const before = source.slice(0, index).split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`;
}
