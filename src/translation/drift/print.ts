import { createHash } from 'node:crypto';
import type { Block } from './blocks.ts';

/** What is kept of a sentence: enough to know it again, and to tell how much of it has changed. */
export interface Sentence {
  /** Six signs for the whole. */
  hash: string;
  /** One sign for each word. */
  words: string;
}

/** What is kept of a block. */
export interface Print {
  kind: Block['kind'];
  key: string;
  sentences: readonly Sentence[];
}

/** What is kept of a block: one line of signs instead of its text, so that a clone without history can compare. */
export function toPrint({ kind, key, text }: Pick<Block, 'kind' | 'key' | 'text'>): Print {
  return { kind, key, sentences: toSentences(kind, text).map(toSentence) };
}

/** The words of a text; a tag is one word. */
export function toWordList(text: string): string[] {
  return text.match(/<[^<>]*>|[^\s<]+|</g) ?? [];
}

/** Whether two blocks say the same. */
export function isSame(a: Pick<Print, 'sentences'>, b: Pick<Print, 'sentences'>): boolean {
  return (
    a.sentences.length === b.sentences.length &&
    a.sentences.every(({ hash }, index) => hash === b.sentences[index]?.hash)
  );
}

/** The one sign for a word. */
export function toSign(word: string): string {
  return digest(word).slice(0, 1);
}

/** `hash.words hash.words …`, as the record is written. */
export function printToText({ sentences }: Pick<Print, 'sentences'>): string {
  return sentences.map(({ hash, words }) => `${hash}.${words}`).join(' ');
}

/** Reads what `printToText` wrote. */
export function textToSentences(text: string): Sentence[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ hash: one.slice(0, 6), words: one.slice(7) }));
}

function toSentence(words: readonly string[]): Sentence {
  return { hash: digest(words.join(' ')).slice(0, 6), words: words.map(toSign).join('') };
}

/** The sentences of a text as lists of words; of code, its lines. */
function toSentences(kind: Block['kind'], text: string): string[][] {
  // In code white space may mean something: a line is one word.
  if (kind === 'code') return text.split('\n').map((line) => [line]);
  const sentences: string[][] = [];
  let isOpen = false;
  for (const word of toWordList(text)) {
    const isClosing = word.startsWith('</');
    if (!isOpen && !(isClosing && sentences.length > 0)) sentences.push([]);
    sentences.at(-1)?.push(word);
    isOpen = isClosing ? isOpen : !/[.!?。！？]["'”’)\]]*$/.test(word);
  }
  return sentences;
}

const digests = new Map<string, string>();

function digest(text: string): string {
  const known = digests.get(text) ?? createHash('sha256').update(text).digest('base64url');
  digests.set(text, known);
  return known;
}
