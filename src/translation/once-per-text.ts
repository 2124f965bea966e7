import type { PageFile } from './parsed-page.ts';

/**
 * A reading of files that is done anew only when the text at a path has changed: a build reads every page again before
 * it is compiled, lest it was exchanged meanwhile, and finds it as it was.
 */
export function oncePerText<Result>(read: (file: PageFile) => Result): (file: PageFile) => Result {
  const last = new Map<string, { source: string; result: Result }>();
  return (file) => {
    const known = last.get(file.path);
    if (known?.source === file.source) return known.result;
    const result = read(file);
    last.set(file.path, { source: file.source, result });
    return result;
  };
}
