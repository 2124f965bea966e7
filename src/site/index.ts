export { toBookChapter, toBookEntries, toBookPage } from './book.ts';
export { toEmbedPage } from './embed.ts';
export { toFigureNotes } from './figure-notes.ts';
export type { FlatHeading, Heading } from './headings.ts';
export { loadKindSets, loadSite, toEntry } from './load-site.ts';
export type { Alternate, Objective, Page, PageLink } from './page.ts';
export type { GlossaryEntry, Source } from './references.ts';
export { type Entry, type Site, toFramePage, toPage } from './to-page.ts';
export { toEmbedPath, toFigureFile, toPublicUrl } from './url.ts';
