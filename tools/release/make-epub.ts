import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { appendixSlugs, chapterSlugs } from '../../src/site/path.ts';
import { projectFolder } from '../run.ts';
import { loadBookFonts } from './book-fonts.ts';
import type { Edition } from './edition.ts';
import { drawCover } from './epub/cover.ts';
import { container, type Imprint, type Item, toDocument, toNavigation, toPackage } from './epub/documents.ts';
import { type Chapter, toChapter } from './epub/to-chapter.ts';
import { escapeXml } from '../../src/diagrams/svg.ts';
import { pack, type Packed } from './pack.ts';

const xhtml = 'application/xhtml+xml';

/** The book of a language as an EPUB 3 with its figures as drawings and words, from the pages of a built site. */
export async function makeEpub(dist: string, lang: string, edition: Edition): Promise<Uint8Array> {
  const imprint = readImprint(lang, edition);
  const slugs = [...chapterSlugs, ...appendixSlugs].filter((slug) =>
    existsSync(join(dist, lang, `${slug}.html`)),
  );
  const pages = slugs.map((slug) =>
    toChapter(readFileSync(join(dist, lang, `${slug}.html`), 'utf8'), slug, lang, slugs),
  );
  const isAppendix = ({ slug }: Chapter) => (appendixSlugs as readonly string[]).includes(slug);
  const documents = pages.map((page) => {
    const part = isAppendix(page) ? 'appendix' : 'chapter';
    const body = `<section epub:type="${part}" role="doc-${part}">${page.body}</section>`;
    return { ...page, text: toDocument(imprint, page.title, body) };
  });
  const navigation = toNavigation(
    imprint,
    pages.filter((page) => !isAppendix(page)),
    pages.filter(isAppendix),
  );
  const fonts = await loadBookFonts([navigation, ...documents.map(({ text }) => text)].join(''));
  const cover = await drawCover(imprint.title, imprint.tagline, fonts);
  const coverPage = `<section epub:type="cover" class="cover"><img src="cover.png" alt="${escapeXml(`${imprint.title}. ${imprint.tagline}`)}"/></section>`;
  const items: (Item & { bytes: Uint8Array })[] = [
    { id: 'nav', href: 'nav.xhtml', type: xhtml, properties: 'nav', bytes: toBytes(navigation) },
    {
      id: 'cover',
      href: 'cover.xhtml',
      type: xhtml,
      bytes: toBytes(toDocument(imprint, imprint.title, coverPage)),
    },
    { id: 'cover-image', href: 'cover.png', type: 'image/png', properties: 'cover-image', bytes: cover },
    ...documents.map(({ slug, text }) => ({
      id: slug,
      href: `${slug}.xhtml`,
      type: xhtml,
      bytes: toBytes(text),
      ...(text.includes('<svg') && { properties: 'svg' }),
    })),
    {
      id: 'css',
      href: 'book.css',
      type: 'text/css',
      bytes: readFileSync(join(import.meta.dirname, 'epub/book.css')),
    },
    ...fonts.map(({ weight, bytes }) => ({
      id: `font-${weight}`,
      href: `fonts/layer-sans-${weight}.woff2`,
      type: 'font/woff2',
      bytes,
    })),
    {
      id: 'font-licence',
      href: 'fonts/LICENSE.txt',
      type: 'text/plain',
      bytes: readFileSync(join(projectFolder, 'src/fonts/LICENSE.txt')),
    },
  ];
  const spine = ['cover', 'nav', ...slugs];
  const files: Packed[] = [
    // Readers know the format by these first bytes of the file.
    { path: 'mimetype', bytes: toBytes('application/epub+zip'), stored: true },
    { path: 'META-INF/container.xml', bytes: toBytes(container) },
    { path: 'EPUB/package.opf', bytes: toBytes(toPackage(imprint, items, spine)) },
    ...items.map(({ href, bytes }) => ({ path: `EPUB/${href}`, bytes })),
  ];
  return pack(files, edition.date);
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function readImprint(lang: string, edition: Edition): Imprint {
  const path = join(projectFolder, 'docs', lang, 'interface.yaml');
  const words = parse(readFileSync(path, 'utf8')) as {
    language: { dir: 'ltr' | 'rtl' };
    site: Record<'name' | 'tagline' | 'description' | 'licence', string>;
    nav: Record<'chapters' | 'appendices', string>;
    book: { accessibility: string };
  };
  const { name: title, ...site } = words.site;
  return {
    lang,
    dir: words.language.dir,
    ...edition,
    title,
    ...site,
    accessibility: words.book.accessibility,
    chapters: words.nav.chapters,
    appendices: words.nav.appendices,
  };
}
