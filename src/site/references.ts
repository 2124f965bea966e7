/** A work that the text cites. */
export interface Source {
  authors?: string | undefined;
  title: string;
  publisher?: string | undefined;
  year?: string | number | undefined;
  url?: string | undefined;
  /** Month in which an undated page was read. */
  accessed?: string | undefined;
}

/** A term as a page shows it. */
export interface GlossaryEntry {
  term: string;
  definition: string;
  /** The international form that stands in parentheses at the first mention; absent where it adds nothing. */
  gloss?: string;
  /** The term in the other languages, where it is written differently. */
  elsewhere: { lang: string; term: string }[];
}

/** A term as a language's glossary states it. */
export interface StatedTerm {
  term: string;
  definition: string;
  gloss?: string | undefined;
}

/** The terms of `lang`, glossed with the English term wherever the two differ. */
export function toGlossary(
  lang: string,
  glossaries: Record<string, Record<string, StatedTerm>>,
): Record<string, GlossaryEntry> {
  const english = lang === 'en' ? {} : (glossaries.en ?? {});
  return Object.fromEntries(
    Object.entries(glossaries[lang] ?? {}).map(([id, { term, definition, gloss = english[id]?.term }]) => {
      const elsewhere = Object.entries(glossaries).flatMap(([other, terms]) => {
        const there = terms[id]?.term;
        return other === lang || !there || there === term ? [] : { lang: other, term: there };
      });
      return [id, { term, definition, ...(gloss && gloss !== term && { gloss }), elsewhere }];
    }),
  );
}
