import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Docs } from './assert-pages.ts';

/** Where the repository keeps words and figures, from its root. */
export interface Folders {
  docs: string;
  diagrams: string;
}

/** Reads every page below `docs` of the repository at `root`, and the names its text may use. */
export async function loadDocs(root: string, { docs, diagrams }: Folders): Promise<Docs> {
  const languages = (await readdir(join(root, docs), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const names = languages.map(({ name }) => name).sort();
  const [files, terms, figures, sources] = await Promise.all([
    Promise.all(names.map((lang) => loadFiles(root, `${docs}/${lang}`, '.mdx'))),
    Promise.all(
      names.map(async (lang) => [lang, await loadKeys(join(root, docs, lang, 'glossary.yaml'))] as const),
    ),
    loadFiles(root, diagrams, '.yaml'),
    loadKeys(join(root, docs, 'sources.yaml')),
  ]);
  return {
    files: files.flat(),
    terms: new Map(terms),
    sources,
    figures: new Map(figures.map(({ path, source }) => [toId(path), toKeys(toField(source, 'states'))])),
  };
}

async function loadFiles(
  root: string,
  folder: string,
  ending: string,
): Promise<{ path: string; source: string }[]> {
  const entries = await readdir(join(root, folder));
  const paths = entries
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
  return Promise.all(paths.map(async (path) => ({ path, source: await readFile(join(root, path), 'utf8') })));
}

async function loadKeys(file: string): Promise<Set<string>> {
  return toKeys(toYaml(await readFile(file, 'utf8')));
}

/** Faults of these files are told by the rooms that own them; here a faulty file only has no names. */
function toYaml(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

function toField(source: string, name: string): unknown {
  const value = toYaml(source);
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function toKeys(value: unknown): Set<string> {
  return new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
}

function toId(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}
