import type { z } from 'zod';
import type { glossarySchema } from './glossary-schema.ts';
import { atSign, type Passage, toWordsWithoutCode } from './passages.ts';

/** The terms of one language by id. */
export type Glossary = Readonly<z.output<typeof glossarySchema>>;

/** Words of a passage that name a term. */
interface Mention {
  id: string;
  words: string;
  passage: Passage;
  index: number;
}

/**
 * What is wrong with the terms of a page: a form that the glossary avoids, a `<Term>` around words that are no form
 * of its term, a term marked twice or in a heading, and a first mention that is not marked. Headings, code and
 * questions do not count as mentions.
 */
export function toTermFaults(path: string, passages: readonly Passage[], glossary: Glossary): string[] {
  const marks = passages.flatMap(toMarks);
  const text = passages.filter(
    ({ kind, inside }) => kind !== 'code' && kind !== 'heading' && !inside.includes('Quiz'),
  );
  const mentions = toFinder(glossary);
  const firsts = new Map<string, Mention>();
  for (const passage of text) {
    for (const mention of mentions(passage)) if (!firsts.has(mention.id)) firsts.set(mention.id, mention);
  }
  const say = ({ passage, index }: Mention, message: string) => atSign(path, passage, index, message);
  return [
    ...passages.flatMap((passage) => toAvoidedFaults(path, passage, glossary)),
    ...marks.flatMap((mark) => toFormFault(mark, glossary, say)),
    ...Object.keys(glossary).flatMap((id) =>
      toPlaceFault(
        marks.filter((mark) => mark.id === id),
        firsts.get(id),
        say,
      ),
    ),
  ];
}

/** The forms that the glossary avoids, wherever they stand in a passage. */
export function toAvoidedFaults(path: string, passage: Passage, glossary: Glossary): string[] {
  const words = toWordsWithoutCode(passage);
  return toAvoidedForms(glossary).flatMap(({ form, term, pattern }) => {
    const found = pattern.exec(words);
    return found
      ? atSign(path, passage, found.index, `"${form}" is not how this site writes it. Write "${term}".`)
      : [];
  });
}

interface AvoidedForm {
  form: string;
  term: string;
  pattern: RegExp;
}

/* A glossary is asked for every passage of its language; its patterns are made once. */
const avoidedForms = new WeakMap<Glossary, AvoidedForm[]>();

function toAvoidedForms(glossary: Glossary): AvoidedForm[] {
  const known = avoidedForms.get(glossary);
  if (known) return known;
  const forms = Object.values(glossary).flatMap(({ term, avoid }) =>
    avoid.map((form) => ({ form, term, pattern: new RegExp(toWholeWord(form), 'u') })),
  );
  avoidedForms.set(glossary, forms);
  return forms;
}

function toFormFault(
  mark: Mention,
  glossary: Glossary,
  say: (mention: Mention, message: string) => string,
): string[] {
  const { term = '', forms = [] } = glossary[mark.id] ?? {};
  const known = [...new Set([term, ...forms])];
  if (known.some((form) => form.toLowerCase() === mark.words.toLowerCase())) return [];
  return [
    say(
      mark,
      `<Term id="${mark.id}"> stands around "${mark.words}". Its forms: ${known.join(', ')}. Use one of them, or add the form to the glossary.`,
    ),
  ];
}

function toPlaceFault(
  [mark, again]: Mention[],
  first: Mention | undefined,
  say: (mention: Mention, message: string) => string,
): string[] {
  if (mark?.passage.kind === 'heading')
    return [
      say(mark, `<Term id="${mark.id}"> stands in a heading. Move it to the first mention in the text.`),
    ];
  if (again)
    return [
      say(
        again,
        `<Term id="${again.id}"> stands on this page a second time. Only the first mention is marked.`,
      ),
    ];
  if (
    !first ||
    (mark?.passage === first.passage &&
      mark.index <= first.index &&
      first.index < mark.index + mark.words.length)
  )
    return [];
  return [
    say(
      first,
      `"${first.words}" is the first mention of a term. Write <Term id="${first.id}">${first.words}</Term>${mark ? ' here, and take the later one off' : ''}.`,
    ),
  ];
}

/** Finds every mention of a term in a passage; where forms overlap, the longest wins. */
export function toFinder(glossary: Glossary): (passage: Passage) => Mention[] {
  const owners = new Map(
    Object.entries(glossary).flatMap(([id, { term, forms }]) =>
      [term, ...forms].map((form) => [form.toLowerCase(), id] as const),
    ),
  );
  const longestFirst = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map((form) => `(?<![\\p{L}\\p{N}-])${toWholeWord(form)}`).join('|'),
    'giu',
  );
  return (passage) =>
    [...toWordsWithoutCode(passage).matchAll(pattern)].map(({ 0: words, index }) => ({
      id: owners.get(words.toLowerCase()) ?? '',
      words,
      passage,
      index,
    }));
}

/** What stands inside a `<Term>` of a passage. */
function toMarks(passage: Passage): Mention[] {
  let index = 0;
  return passage.pieces.flatMap(({ term, text }) => {
    index += text.length;
    return term === undefined ? [] : { id: term, words: text, passage, index: index - text.length };
  });
}

/** A form as a pattern: Latin letters stand for themselves only, Hangul may be followed by particles. */
function toWholeWord(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `${/^[A-Za-z]/.test(form) ? '(?<![A-Za-z0-9])' : ''}${escaped}${/[A-Za-z0-9]$/.test(form) ? '(?![A-Za-z0-9])' : ''}`;
}
