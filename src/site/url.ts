/** The relative way from a page (`ko/containers.html`) back to the folder that holds the whole site (`../`). */
export function toRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Path of a page below the site's folder, always ending in a file name: `ko/containers.html`. */
export function toPath(lang: string, slug: string): string {
  return `${lang}/${slug}.html`;
}

/** The public address of `path` below `site`, which may itself lie in a folder. */
export function toPublicUrl(site: string, path: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), site.endsWith('/') ? site : `${site}/`).href;
}
