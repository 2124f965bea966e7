import type { ParsedPage } from './parsed-page.ts';
import { type Passage, toPassages } from './passages.ts';
import { type Glossary, toFinder } from './term-faults.ts';

/**
 * Terms that a section of the original speaks of and the same section of the translation does not, in any form that
 * its glossary accepts. Judged by section: within one, a translator is free to divide sentences otherwise.
 */
export function toSectionTermFaults(
  page: ParsedPage,
  glossary: Glossary,
  original: { page: ParsedPage; glossary: Glossary },
): string[] {
  const said = toTermsBySection(page, glossary);
  const passages = toPassages(page);
  return [...toTermsBySection(original.page, original.glossary)].flatMap(([section, terms]) => {
    const own = said.get(section);
    const heading = passages.find((passage) => passage.section === section);
    // A section that is missing is told elsewhere.
    if (!own || !heading) return [];
    return [...terms]
      .filter(([id]) => !own.has(id) && glossary[id] !== undefined)
      .map(([id, words]) => {
        const { term = '', forms = [] } = glossary[id] ?? {};
        const { line, column } = heading.pieces[0] ?? { line: 1, column: 1 };
        return `${page.path}:${line}:${column}: the section${section ? ` [#${section}]` : ''} never says "${term}"; the original writes "${words}" there. Say it as one of: ${[...new Set([term, ...forms])].join(', ')}.`;
      });
  });
}

/** By section, each term that it speaks of, with the words of its first mention. */
function toTermsBySection(page: ParsedPage, glossary: Glossary): Map<string, Map<string, string>> {
  const mentions = toFinder(glossary);
  const sections = new Map<string, Map<string, string>>();
  for (const passage of toPassages(page).filter(isText)) {
    const terms = sections.get(passage.section) ?? new Map<string, string>();
    sections.set(passage.section, terms);
    for (const { id, words } of mentions(passage)) if (!terms.has(id)) terms.set(id, words);
  }
  return sections;
}

function isText({ kind }: Passage): boolean {
  return kind !== 'code';
}
