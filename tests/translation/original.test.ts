import { expect, test } from 'vitest';
import { toLanguageDrift } from '../../src/translation/drift/index.ts';
import { toOriginal, toOriginalLanguage, toStatedSource } from '../../src/translation/original.ts';
import { pageOf } from './page-of.ts';

const languages = ['en', 'ko'];

/** The same page in both languages, with a line of front matter. */
function filesWith(line: string): { path: string; source: string }[] {
  return languages.map((lang) => ({
    path: `docs/${lang}/a.mdx`,
    source: `---\ntitle: A\n${line}\n---\n\nText.\n`,
  }));
}

test.for(['source: en', 'source: "en"', "source: 'en'", 'source:   en # first', '"source": en'])(
  '%s makes the English page the original, and the Korean one its translation',
  (line) => {
    const files = filesWith(line);
    const pages = files.map(({ path, source }) => pageOf(source, path));
    expect(pages.map(toStatedSource)).toEqual(['en', 'en']);
    expect(toOriginal(pages)?.lang).toBe('en');
    expect(toOriginalLanguage(pages)).toBe('en');
    expect(toLanguageDrift(files, languages, 'en')).toEqual([]);
    expect(toLanguageDrift(files, languages, 'ko')).toMatchObject([
      { name: 'a.mdx', from: 'en', state: 'present' },
    ]);
  },
);

test('a page that states no source was first written in Korean, and is orphaned without its Korean page', () => {
  const files = filesWith('description: A.');
  expect(toLanguageDrift(files, languages, 'en')).toMatchObject([{ from: 'ko', state: 'present' }]);
  const [english] = files;
  expect(toLanguageDrift(english ? [english] : [], languages, 'en')).toMatchObject([{ state: 'orphaned' }]);
});
