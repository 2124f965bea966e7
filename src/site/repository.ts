/** Where the source of this site is kept; "edit this page" leads there. */
export const repositoryUrl = 'https://github.com/layer-by-layer/layer-by-layer';

/** The address that shows `file` (a path in the repository), at a line; undefined when no repository is known. */
export function toFileUrl(file: string, line?: number): string | undefined {
  return `${repositoryUrl}/blob/main/${file}${line === undefined ? '' : `?plain=1#L${line}`}`;
}

/** The address that opens `file` (a path in the repository) for editing. */
export function toEditUrl(file: string): string {
  return `${repositoryUrl}/edit/main/${file}`;
}
