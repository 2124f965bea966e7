/** The relative way from a page (`ko/containers.html`) back to the folder that holds the whole site (`../`). */
export function toRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Path of a page below the site's folder, always ending in a file name: `ko/containers.html`. */
export function toPath(lang: string, slug: string): string {
  return `${lang}/${slug}.html`;
}

/** Path of the page that shows one figure alone, for other sites to embed: `embed/ko/stacks.html`. */
export function toEmbedPath(lang: string, figure: string): string {
  return `embed/${lang}/${figure}.html`;
}

/** Path of a file in which a figure can be taken away; shared data has no language: `figures/ko/stacks.svg`. */
export function toFigureFile(figure: string, ending: string, lang?: string): string {
  return ['figures', ...(lang === undefined ? [] : [lang]), `${figure}.${ending}`].join('/');
}

/** The public address of `path` below `site`, which may itself lie in a folder. */
export function toPublicUrl(site: string, path: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), site.endsWith('/') ? site : `${site}/`).href;
}
