import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { appendixSlugs, chapterSlugs } from '../../src/site/path.ts';
import { projectFolder } from '../../tools/run.ts';

/** What a book of a language must name: the site, and each of its pages in reading order. */
export function titlesOf(lang: string): { site: string; pages: string[] } {
  const docs = join(projectFolder, 'docs', lang);
  const read = (file: string) => readFileSync(join(docs, file), 'utf8');
  const words = parse(read('interface.yaml')) as { site: { name: string } };
  const files = [...chapterSlugs, ...appendixSlugs].map((slug) => `${slug}.mdx`);
  const pages = files
    .filter((file) => existsSync(join(docs, file)))
    .map((file) => (parse(read(file).split(/^---$/m)[1] ?? '') as { title: string }).title);
  return { site: words.site.name, pages };
}
