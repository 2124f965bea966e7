import { createHash } from 'node:crypto';
import type { Chapter } from './to-chapter.ts';
import { escapeXml } from '../../../src/diagrams/svg.ts';

/** What the book says of itself, in its language. */
export interface Imprint {
  lang: string;
  dir: 'ltr' | 'rtl';
  version: string;
  date: Date;
  title: string;
  tagline: string;
  description: string;
  licence: string;
  /** How the book can be read, in a sentence. */
  accessibility: string;
  /** Headings of the contents. */
  chapters: string;
  appendices: string;
}

/** A file of the book as its package lists it. */
export interface Item {
  id: string;
  href: string;
  type: string;
  properties?: string;
}

/** One page of the book. */
export function toDocument(imprint: Imprint, title: string, body: string): string {
  const { lang, dir } = imprint;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

/** The contents that readers open from anywhere, and the places that they know by name. */
export function toNavigation(imprint: Imprint, chapters: readonly Chapter[], appendices: readonly Chapter[]) {
  const link = (href: string, title: string) => `<a href="${href}">${escapeXml(title)}</a>`;
  const entry = ({ slug, title, sections }: Chapter) => {
    const inner = sections.map(({ id, title: name }) => `<li>${link(`${slug}.xhtml#${id}`, name)}</li>`);
    return `<li>${link(`${slug}.xhtml`, title)}${inner.length > 0 ? `<ol>${inner.join('')}</ol>` : ''}</li>`;
  };
  const back = appendices.map(({ slug, title }) => `<li>${link(`${slug}.xhtml`, title)}</li>`);
  const glossary = appendices.find(({ slug }) => slug === 'glossary');
  const first = chapters[0];
  const landmarks = [
    `<li><a epub:type="toc" href="nav.xhtml">${escapeXml(imprint.chapters)}</a></li>`,
    first && `<li><a epub:type="bodymatter" href="${first.slug}.xhtml">${escapeXml(first.title)}</a></li>`,
    glossary && `<li><a epub:type="glossary" href="glossary.xhtml">${escapeXml(glossary.title)}</a></li>`,
  ];
  return toDocument(
    imprint,
    imprint.chapters,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escapeXml(imprint.chapters)}</h1><ol>${chapters.map(entry).join('')}` +
      `<li><span>${escapeXml(imprint.appendices)}</span><ol>${back.join('')}</ol></li></ol></nav>` +
      `<nav epub:type="landmarks" hidden="hidden"><ol>${landmarks.filter(Boolean).join('')}</ol></nav>`,
  );
}

/** What a book says of how it can be perceived, in the words of schema.org. */
const access: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual,visual'],
  ['accessModeSufficient', 'textual'],
  ...[
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'alternativeText',
    'longDescription',
  ].map((feature) => ['accessibilityFeature', feature] as const),
  ['accessibilityHazard', 'none'],
];

/** The package document: what the book is, which files it has, and in which order they are read. */
export function toPackage(imprint: Imprint, items: readonly Item[], spine: readonly string[]): string {
  const { lang, dir, version, date, title, tagline, description, licence, accessibility } = imprint;
  const meta = [...access, ['accessibilitySummary', accessibility] as const]
    .map(([property, value]) => `<meta property="schema:${property}">${escapeXml(value)}</meta>`)
    .join('\n    ');
  const manifest = items.map(
    ({ id, href, type, properties }) =>
      `<item id="${id}" href="${href}" media-type="${type}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:${toUuid(`layer-by-layer/${lang}`)}</dc:identifier>
    <dc:title>${escapeXml(`${title}: ${tagline}`)}</dc:title>
    <dc:language>${lang}</dc:language>
    <dc:description>${escapeXml(description)}</dc:description>
    <dc:rights>${escapeXml(licence)}</dc:rights>
    <dc:date>${date.toISOString().slice(0, 10)}</dc:date>
    <meta property="dcterms:modified">${date.toISOString().slice(0, 19)}Z</meta>
    <meta property="schema:version">${escapeXml(version)}</meta>
    ${meta}
  </metadata>
  <manifest>
    ${manifest.join('\n    ')}
  </manifest>
  <spine page-progression-direction="${dir}">
    ${spine.map((id) => `<itemref idref="${id}"/>`).join('\n    ')}
  </spine>
</package>
`;
}

/** Where readers find the package document. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The same book in a new version keeps its identifier, so that readers keep their place. */
function toUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
