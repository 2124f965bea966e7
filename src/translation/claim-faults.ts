import { toNumbers } from './numbers.ts';
import { atSign, type Passage, toWordsWithoutCode } from './passages.ts';

/** What a page may say without naming a source. */
export interface Uncited {
  /** Numbers as `toNumbers` spells them: `100`, `60 s`. */
  numbers?: readonly string[];
  /** Names, with the digits in them. */
  names?: readonly string[];
  /** The sections it holds for; without them, the whole page. */
  sections?: readonly string[];
  /** Why no source is needed. */
  reason: string;
}

interface Sentence {
  words: string;
  index: number;
  /** Whether a source stands in it or later in its paragraph. */
  isCited: boolean;
}

/**
 * The sentences of a page that hold a number or one of `names`, and no source: a source stands in the sentence, later
 * in its paragraph, or, for lists and tables, in the paragraph that leads to them. Headings, code, and questions with
 * their answers, which repeat what the text has said, are left out.
 */
export function toClaimFaults(
  path: string,
  passages: readonly Passage[],
  names: readonly string[],
  uncited: readonly Uncited[],
): string[] {
  let lead: Passage | undefined;
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') lead = undefined;
    if (passage.kind === 'heading' || passage.kind === 'code' || passage.inside.includes('Quiz')) return [];
    if (passage.kind === 'paragraph') lead = passage;
    else if (lead && hasCite(lead)) return [];
    const allowed = uncited.filter(({ sections }) => !sections || sections.includes(passage.section));
    return toSentences(passage).flatMap(({ words, index, isCited }) => {
      const claims = isCited ? [] : toClaims(words, names, allowed);
      const said = claims.map((claim) => `"${claim}"`).join(', ');
      return claims.length === 0
        ? []
        : atSign(
            path,
            passage,
            index,
            `${said} stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none.`,
          );
    });
  });
}

function toClaims(words: string, names: readonly string[], allowed: readonly Uncited[]): string[] {
  const rest = allowed
    .flatMap((one) => one.names ?? [])
    .reduce((text, name) => text.replaceAll(name, ''), words);
  const numbers = allowed.flatMap((one) => one.numbers ?? []);
  return [
    ...[...toNumbers(rest)].filter((number) => !numbers.includes(number)),
    ...names.filter((name) => rest.includes(name)),
  ];
}

/** The sentences of a passage with their places in it. */
function toSentences(passage: Passage): Sentence[] {
  const text = toWordsWithoutCode(passage);
  const lastCite = toLastCite(passage);
  return [...text.matchAll(/\S[\s\S]*?(?:[.!?](?=\s|$)|$)/g)].map(({ 0: words, index }) => ({
    words,
    index,
    isCited: index <= lastCite,
  }));
}

function hasCite({ pieces }: Passage): boolean {
  return pieces.some(({ kind }) => kind === 'cite');
}

/** Where the last source of a passage stands, or -1. */
function toLastCite({ pieces }: Passage): number {
  let index = 0;
  return pieces.reduce((last, { kind, text }) => {
    index += text.length;
    return kind === 'cite' ? index : last;
  }, -1);
}
