import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeEpub } from '../../tools/release/make-epub.ts';
import { findLanguages } from '../../tools/start.ts';
import { projectFolder } from '../../tools/run.ts';
import { titlesOf } from './titles.ts';

const dist = join(projectFolder, 'dist');
const edition = { version: '9.9.9', date: new Date(Date.UTC(2026, 0, 2, 3, 4, 6)) };
/** The validator of the standard's own makers, as Debian installs it; it needs Java. */
const jar = '/usr/share/java/epubcheck.jar';
const hasJava = existsSync(jar) && spawnSync('java', ['-version']).status === 0;

describe.each(findLanguages(dist))('the EPUB in %s', (lang) => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  const read = (path: string) => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array());

  beforeAll(async () => {
    bytes = await makeEpub(dist, lang, edition);
    files = unzipSync(bytes);
  });

  it('is a valid EPUB 3, without a warning', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([]);
  });

  it.skipIf(!hasJava)(
    'is valid to EPUBCheck as well, which is skipped where Debian has not installed it',
    () => {
      const shelf = mkdtempSync(join(tmpdir(), 'epub-'));
      writeFileSync(join(shelf, 'book.epub'), bytes);
      const { stdout, stderr } = spawnSync('java', ['-jar', jar, join(shelf, 'book.epub')], {
        encoding: 'utf8',
      });
      rmSync(shelf, { recursive: true });
      expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
    },
  );

  it('begins with its type, so that readers know it', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('names every page in its contents, in order', () => {
    const { document } = parseHTML(read('nav.xhtml'));
    const links = [...document.querySelectorAll('#toc > ol > li > a, #toc > ol > li > ol > li > a')];
    const titles = links.map(({ textContent }) => textContent);
    expect(titles.filter((title) => titlesOf(lang).pages.includes(title))).toEqual(titlesOf(lang).pages);
  });

  it('shows every figure of the site as a drawing in plain styles, with its words beside it', () => {
    for (const path of Object.keys(files).filter((name) => name.endsWith('.xhtml'))) {
      const page = strFromU8(files[path] ?? new Uint8Array());
      expect(page).not.toMatch(/var\(|light-dark\(|<script|<button/);
      const { document } = parseHTML(page);
      for (const figure of document.querySelectorAll('figure.figure')) {
        expect(figure.querySelectorAll('.figure-drawing svg').length, path).toBe(2);
        expect(figure.querySelector('.figure-words')?.textContent.length ?? 0, path).toBeGreaterThan(60);
      }
    }
    const drawn = Object.keys(files).filter((name) =>
      strFromU8(files[name] ?? new Uint8Array()).includes('<figure class="figure'),
    );
    expect(drawn.length).toBeGreaterThan(5);
  });

  it('says its language, its direction, and how it can be read', () => {
    const packed = read('package.opf');
    expect(packed).toContain(`<dc:language>${lang}</dc:language>`);
    expect(packed).toContain('page-progression-direction="ltr"');
    expect(packed).toContain('<meta property="dcterms:modified">2026-01-02T03:04:06Z</meta>');
    for (const property of [
      'accessMode',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(packed).toContain(`<meta property="schema:${property}">`);
  });

  it('carries its fonts and their licence', () => {
    expect(read('fonts/LICENSE.txt')).toContain('SIL OPEN FONT LICENSE');
    expect(Object.keys(files).filter((name) => name.endsWith('.woff2'))).toHaveLength(3);
  });
});
