import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertSafe, loadTexts, toSafetyFaults } from '../../src/translation/index.ts';

/** The files of a part of the corpus, each named for its technique, as if they lay in a language's folder. */
function corpus(part: 'hostile' | 'harmless'): { name: string; path: string; source: string }[] {
  const folder = `tests/translation/corpus/${part}`;
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: `docs/en/${name}`, source: readFileSync(`${folder}/${name}`, 'utf8') }));
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

describe('the texts of this repository', () => {
  it('are safe', async () => {
    const { files } = await loadTexts('.', { docs: 'docs', diagrams: 'diagrams' });
    expect(() => {
      assertSafe(files);
    }).not.toThrow();
  });
});
