const formats = ['pdf', 'epub', 'zip'] as const;

/** What a file of a release holds: the book of one language, or the whole site. */
export interface ReleaseFile {
  format: (typeof formats)[number];
  /** The language whose book it holds; absent for the whole site. */
  lang?: string;
}

/** What a release is called: the folder inside its archive, and how the names of its files begin. */
export function toReleaseName(version: string): string {
  return `layer-by-layer-${version}`;
}

/** The name of a file of a release: `layer-by-layer-1.2.0-ko.pdf`. */
export function toReleaseFile(version: string, { format, lang }: ReleaseFile): string {
  return `${toReleaseName(version)}${lang === undefined ? '' : `-${lang}`}.${format}`;
}

/** What a file of this version's release holds, by its name; undefined for any other file. */
export function readReleaseFile(version: string, name: string): ReleaseFile | undefined {
  const start = toReleaseName(version);
  const rest = name.startsWith(start) ? name.slice(start.length) : '';
  const [, lang, ending] = /^(?:-([A-Za-z0-9-]+))?\.(\w+)$/.exec(rest) ?? [];
  const format = formats.find((one) => one === ending);
  return format && { format, ...(lang !== undefined && { lang }) };
}
