import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toWordList } from '../../src/translation/word-list.ts';
import { addWords } from '../../tools/dictionary.ts';
import { spell } from '../../tools/spell.ts';

describe('words added to a dictionary', () => {
  const path = 'docs/ko/words.txt';

  test('take the endings of the word they are like', () => {
    expect(addWords('2\n나무/25\n터널/10\n', path, toWordList(path, '커널/터널\nrunc'))).toBe(
      '4\n나무/25\n터널/10\nrunc\n커널/10',
    );
  });

  test('are spelled out as letters where the dictionary spells so', () => {
    const dic = '1\n터널/10\n'.normalize('NFD');
    expect(addWords(dic, path, toWordList(path, '커널/터널'))).toBe('2\n터널/10\n커널/10'.normalize('NFD'));
  });

  test('need a model that the dictionary has; each without one is told', () => {
    const list = toWordList(path, '커널/터널\n도커/나무\n셸/칠');
    expect(() => addWords('1\n나무/25\n', path, list)).toThrowErrorMatchingInlineSnapshot(`
      [InputError: docs/ko/words.txt: "커널/터널" names "터널", which takes no endings in this dictionary. Name another word.
      docs/ko/words.txt: "셸/칠" names "칠", which takes no endings in this dictionary. Name another word.]
    `);
  });
});

describe('npm run spell', () => {
  /** A folder with one English page and its list of words. */
  function folderWith(page: string, words = ''): string {
    const root = mkdtempSync(join(tmpdir(), 'spell-'));
    mkdirSync(join(root, 'docs/en'), { recursive: true });
    writeFileSync(join(root, 'docs/en/a.mdx'), `---\ntitle: A page\n---\n\n${page}\n`);
    writeFileSync(join(root, 'docs/en/words.txt'), words);
    return root;
  }

  test('tells each unknown word once, with its place and what may be meant', async () => {
    expect(await spell(folderWith('A <Term id="kernel">kernal</Term> is a kernal.'), 'docs'))
      .toMatchInlineSnapshot(`
      [
        "docs/en/a.mdx:5:21: "kernal" is in no dictionary. Did you mean: kernel, vernal? Fix it, or add it to docs/en/words.txt.",
      ]
    `);
  });

  test("knows the words of the list, names with 's, and leaves code, files and versions alone", async () => {
    const page = "Docker's `dockerd` starts runc from node_modules/x.ts and v1.2-rc3.";
    expect(await spell(folderWith(page, 'Docker\nrunc\n'), 'docs')).toEqual([]);
  });

  test('names the package that a new language lacks, and looks into the other languages all the same', async () => {
    const root = folderWith('A kernal.');
    mkdirSync(join(root, 'docs/aa'));
    mkdirSync(join(root, 'docs/xx'));
    expect(await spell(root, 'docs')).toEqual([
      'docs/aa/: there is no dictionary for it. Run: npm install --save-exact --save-dev dictionary-aa',
      expect.stringContaining('docs/en/a.mdx:5:3: "kernal" is in no dictionary.'),
      'docs/xx/: there is no dictionary for it. Run: npm install --save-exact --save-dev dictionary-xx',
    ]);
  });

  test('tells the lines of a list that it cannot read once, though every language looks into it', async () => {
    const root = folderWith('A page.', 'two words\n');
    mkdirSync(join(root, 'docs/ko'));
    writeFileSync(join(root, 'docs/ko/a.mdx'), '---\ntitle: A page\n---\n\nA kernal.\n');
    expect(await spell(root, 'docs')).toEqual([
      'docs/en/words.txt:1: "two words" is not a line of words. Write word, word/like, -ending/like or *wrong -> right.',
    ]);
  });
});
