/** Slugs of the chapters, in the order they are read. */
export const chapterSlugs = [
  'what-is-docker',
  'what-is-virtualization',
  'why-virtualization',
  'hypervisor',
  'containers',
  'server-usage',
  'docker-image',
  'dockerfile',
  'summary',
] as const;

/** The figure that stands alive on the home pages. */
export const homeFigure = 'stacks';

/** File name of the page that holds all chapters and appendices. */
export const bookSlug = 'book';

/** Slug of the page that tells translators what waits for them; every language has it without a file of its own. */
export const translationsSlug = 'translations';

/** Slugs of the pages behind the chapters, in the order they are listed. */
export const appendixSlugs = ['glossary', 'performance-data', 'sources', 'corrections'] as const;
