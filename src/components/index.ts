import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/** What a page's MDX may use without importing it: every component of this folder by its file name. */
export const components = {
  ...Object.fromEntries(
    Object.entries(files).map(([file, component]) => [file.replace(/^\.\/|\.astro$/g, ''), component]),
  ),
  h2: files['./Heading.astro'],
  h3: files['./Heading.astro'],
  table: files['./Table.astro'],
};
