/** The path of a language's search script, below the site's folder, until the build adds the hash of its content. */
export function toScriptPath(lang: string): string {
  return `assets/search-${lang}.js`;
}
