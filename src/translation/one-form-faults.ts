import { atSign, type Passage } from './passages.ts';
import { type Glossary, toFinder } from './term-faults.ts';

/**
 * Terms for which a page uses two different words: a reader takes two words for two things. Inflections, short forms
 * and abbreviations of one word are one form; so is each half of a pair such as "pull / push".
 */
export function toOneFormFaults(path: string, passages: readonly Passage[], glossary: Glossary): string[] {
  const mentions = toFinder(glossary);
  const firsts = new Map<string, string>();
  const told = new Set<string>();
  return passages
    .filter(({ kind }) => kind !== 'code')
    .flatMap((passage) =>
      mentions(passage).flatMap(({ id, words, index }) => {
        const first = firsts.get(id) ?? words;
        firsts.set(id, first);
        if (told.has(id) || isOneForm(first, words) || isPair(glossary[id]?.term)) return [];
        told.add(id);
        return [
          atSign(
            path,
            passage,
            index,
            `"${words}" stands for what this page first calls "${first}". Write "${first}" here too.`,
          ),
        ];
      }),
    );
}

function isOneForm(one: string, other: string): boolean {
  if (isAbbreviation(one) || isAbbreviation(other)) return true;
  const others = toStems(other);
  return toStems(one).some((stem) => others.some((word) => word.startsWith(stem) || stem.startsWith(word)));
}

/* Enough letters to know a word by, whatever its ending: app and application. */
const STEM = 3;

function toStems(form: string): string[] {
  return form
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, STEM))
    .filter((stem) => stem.length >= (/[가-힣]/.test(stem) ? 2 : 3));
}

/** VM, OOM, and a single syllable such as 앱. */
function isAbbreviation(form: string): boolean {
  return /^\p{Lu}{2,5}s?$/u.test(form) || /^[가-힣]$/.test(form);
}

function isPair(term = ''): boolean {
  return term.includes(' / ') || term.includes('와 ') || term.includes('과 ');
}
