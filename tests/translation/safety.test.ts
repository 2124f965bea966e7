import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSafe, toSafetyFaults } from '../../src/translation/index.ts';

/** The files of a part of the corpus, each named for its technique, as if they lay in a language's folder. */
function corpus(part: 'hostile' | 'harmless'): { name: string; path: string; source: string }[] {
  const folder = `tests/translation/corpus/${part}`;
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      // Some faults are such in one file only: `flows--label.yaml` is tried as `flows.yaml`.
      path: `docs/en/${name.replace(/--.*(?=\.)/, '')}`,
      source: readFileSync(`${folder}/${name}`, 'utf8'),
    }));
}

describe('a text of a stranger', () => {
  const hostile = corpus('hostile');
  const harmless = corpus('harmless');

  it('is tried in at least 60 hostile and 40 harmless ways', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
    expect(harmless.length).toBeGreaterThanOrEqual(40);
  });

  it.for(hostile.map((file) => [file.name, file] as const))(
    'is refused with its place and what to do: %s',
    ([, file]) => {
      const faults = toSafetyFaults([file]);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).toMatch(/^docs\/en\/[\w.-]+:\d+:\d+: .+\.$/s);
    },
  );

  it('is refused for the reason that its file is named for', async () => {
    const reasons = hostile.map(
      (file) =>
        `${file.name}\n${[...new Set(toSafetyFaults([file]))].map((fault) => `  ${fault}`).join('\n')}`,
    );
    await expect(`${reasons.join('\n')}\n`).toMatchFileSnapshot('corpus/reasons.txt');
  });

  it.for(harmless.map((file) => [file.name, file] as const))('is accepted: %s', ([, file]) => {
    expect(toSafetyFaults([file])).toEqual([]);
  });
});

describe('a file of a stranger', () => {
  it.for([
    'docs/en/page.astro',
    'docs/en/evil.ts',
    'docs/en/containers.mdx.js',
    'docs/en/deep/containers.mdx',
    'docs/EN!/containers.mdx',
    'docs/en/Containers.mdx',
    'docs/en/.env',
    'docs/en/diagrams/x.svg',
    'docs/en/__proto__.yaml',
    'docs/config.yaml',
  ])('lies where no text of a language lies: %s', (path) => {
    expect(toSafetyFaults([{ path, source: 'a: text\n' }])).toEqual([
      `${path}:1:1: is no file of a language. Pages are .mdx, words are .yaml, names are small letters. Remove it.`,
    ]);
  });
});

describe('a folder of a stranger', () => {
  const make = async () => {
    const root = await mkdtemp(join(tmpdir(), 'strange '));
    await mkdir(join(root, 'docs/en/diagrams'), { recursive: true });
    await writeFile(join(root, 'secret.yaml'), 'a: secret\n');
    await writeFile(join(root, 'docs/en/containers.mdx'), '---\ntitle: x\n---\n\nText.\n');
    return root;
  };

  it('is read when every file is a text', async () => {
    expect((await loadSafe(await make(), 'docs')).map(({ path }) => path)).toEqual([
      'docs/en/containers.mdx',
    ]);
  });

  it('may not link to a file or a folder elsewhere, nor hold one too big to open', async () => {
    const root = await make();
    await symlink(join(root, 'secret.yaml'), join(root, 'docs/en/glossary.yaml'));
    await symlink('../../..', join(root, 'docs/en/diagrams/all'));
    await symlink(root, join(root, 'docs/fr'));
    await symlink('nowhere', join(root, 'docs/en/tables.yaml'));
    await writeFile(join(root, 'docs/en/flows.yaml'), 'a'.repeat(70_000));
    await expect(loadSafe(root, 'docs')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [InputError: docs/en/diagrams/all:1:1: is a link to another file, or no file at all. Remove it.
      docs/en/flows.yaml:1:1: The file has 70000 bytes; 65536 are allowed. Divide it.
      docs/en/glossary.yaml:1:1: is a link to another file, or no file at all. Remove it.
      docs/en/tables.yaml:1:1: is a link to another file, or no file at all. Remove it.
      docs/fr:1:1: is a link to another file, or no file at all. Remove it.]
    `);
  });
});

describe('the texts of this repository', () => {
  it('are safe', async () => {
    expect((await loadSafe('.', 'docs')).length).toBeGreaterThan(50);
  });
});
