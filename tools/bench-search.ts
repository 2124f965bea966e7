/** Measures the search: the weight of its scripts, the time to get ready and from keystroke to results. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type SearchIndex, toSearchIndexes } from '../src/search/index.ts';
import { createSearch } from '../src/search/query.ts';
import { expectedQueries } from '../tests/search/queries.ts';

const SYNTHETIC_PAGES = 1000;

/** Prints sizes and times of the search of every language, on this site and on one of 1,000 pages. */
export function benchSearch(dist: string): void {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const);
  const scripts = names.filter((name) => /^assets\/search[-.]/.test(name));
  console.log(
    'search scripts, gzip:',
    Object.fromEntries(scripts.map((name) => [name, gzipSync(readFileSync(join(dist, name))).length])),
  );
  const indexes = toSearchIndexes(new Map(pages));
  console.table(
    Object.fromEntries(
      indexes.flatMap((index) => [
        [`${index.lang}, this site`, timeSearch(index)],
        [`${index.lang}, ${SYNTHETIC_PAGES} pages`, timeSearch(toLarge(index, SYNTHETIC_PAGES))],
      ]),
    ),
  );
}

function timeSearch(index: SearchIndex): Record<string, number> {
  const start = performance.now();
  const search = createSearch(index);
  const ready = performance.now() - start;
  // Every state of the box while the queries of the table are typed.
  const typed = expectedQueries
    .filter(({ lang }) => lang === index.lang)
    .flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  for (const text of typed) search.find(text);
  const times = typed
    .map((text) => {
      const begun = performance.now();
      search.find(text);
      return performance.now() - begun;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1));
  return {
    'ready ms': Math.round(ready),
    keystrokes: times.length,
    'median ms': at(0.5),
    '99 % ms': at(0.99),
    'slowest ms': at(1),
  };
}

/** The site over and over, until it has so many pages; each copy has a tenth of its words to itself. */
export function toLarge(index: SearchIndex, pages: number): SearchIndex {
  const copies = Math.ceil(pages / index.pages.length);
  const vary = (text: string, copy: number) => {
    let count = 0;
    return text.replace(/[가-힣]{2,}|[a-z]{3,}/g, (word) => {
      count += 1;
      if (count % 10 !== 0) return word;
      return /[a-z]/.test(word)
        ? `${word}${copy.toString(36)}`
        : `${word}${String.fromCharCode(0xac00 + copy * 29)}`;
    });
  };
  return {
    ...index,
    pages: Array.from({ length: copies }, () => index.pages).flat(),
    entries: Array.from({ length: copies }, (_, copy) =>
      index.entries.map((entry) => ({
        ...entry,
        page: entry.page + copy * index.pages.length,
        text: copy === 0 ? entry.text : vary(entry.text, copy),
      })),
    ).flat(),
  };
}
