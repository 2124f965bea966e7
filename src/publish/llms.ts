import type { Page } from '../site/index.ts';

/** A language with its home page and what it has as Markdown. */
export interface Shelf {
  name: string;
  home: Page;
  chapters: readonly Page[];
  appendices: readonly Page[];
}

/**
 * `llms.txt` of the whole site (https://llmstxt.org): what it is, and where each page lies as Markdown. Appendices
 * stand under "Optional", which the convention lets readers of little room skip.
 */
export function toLlms(shelves: readonly Shelf[]): string {
  const names = shelves.map(({ home }) => home.text('site.name')).join(' · ');
  return toFile(names, shelves, [
    ...shelves.flatMap(({ name, chapters }) => toSection(name, chapters)),
    ...toSection(
      'Optional',
      shelves.flatMap(({ appendices }) => appendices),
    ),
  ]);
}

/** `llms.txt` of one language, which lies beside its pages. */
export function toLanguageLlms(shelf: Shelf): string {
  const { home, chapters, appendices } = shelf;
  return toFile(
    home.text('site.name'),
    [shelf],
    [...toSection(home.text('nav.chapters'), chapters, home), ...toSection('Optional', appendices, home)],
  );
}

function toFile(title: string, shelves: readonly Shelf[], sections: readonly string[]): string {
  const about = shelves.map(({ home }) => `> ${home.text('site.description')}`).join('\n>\n');
  return `${[`# ${title}`, about, ...sections].join('\n\n')}\n`;
}

function toSection(title: string, pages: readonly Page[], beside?: Page): string[] {
  if (pages.length === 0) return [];
  const lines = pages.map(
    (page) => `- [${escape(page.title)}](${toAddress(page, beside)}): ${page.description}`,
  );
  return [`## ${title}`, lines.join('\n')];
}

/** A whole address when the site's is known, otherwise the way from the file that lists it. */
function toAddress({ path, slug, canonical }: Page, beside: Page | undefined): string {
  if (canonical) return new URL(`${slug}.md`, canonical).href;
  return beside ? `${slug}.md` : path.replace(/html$/, 'md');
}

function escape(title: string): string {
  return title.replace(/[[\]]/g, '\\$&');
}
