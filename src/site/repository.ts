/** Where the source of this site is kept; "edit this page" leads there. */
export const repositoryUrl = 'https://github.com/layer-by-layer/layer-by-layer';

/** The address that opens `file` (a path in the repository) for editing. */
export function toEditUrl(file: string): string {
  return `${repositoryUrl}/edit/main/${file}`;
}
