import { InputError } from '../input/index.ts';

/** What one language says about single words, `docs/<lang>/words.txt`. */
export interface WordList {
  /** Words that the dictionary lacks, as they stand. */
  accepted: string[];
  /** The same for words that take endings, each with a word of the dictionary that takes the same ones. */
  inflected: { word: string; like: string }[];
  /** Endings that make a word of any other one, each with a word of the dictionary that goes on like it. */
  endings: { word: string; like: string }[];
  /** Spellings that stand nowhere on this site, with what to write instead. */
  refused: { word: string; instead: string }[];
}

/**
 * Reads a list of words, one a line: `word`, `word/like`, `-ending/like`, or `*wrong -> right`; `#` begins a comment.
 * Throws with every line of any other form; `path` names the file.
 */
export function toWordList(path: string, source: string): WordList {
  const list: WordList = { accepted: [], inflected: [], endings: [], refused: [] };
  const problems: string[] = [];
  source.split('\n').forEach((text, index) => {
    const line = text.replace(/#.*/, '').trim();
    const [, wrong, instead] = /^\*(.+?) -> (.+)$/.exec(line) ?? [];
    const [, ending, word, like] = /^(-?)([^\s*/-][^\s*/]*)(?:\/([^\s*/]+))?$/.exec(line) ?? [];
    if (wrong !== undefined && instead !== undefined) list.refused.push({ word: wrong, instead });
    else if (word !== undefined && like !== undefined)
      list[ending ? 'endings' : 'inflected'].push({ word, like });
    else if (word !== undefined && !ending) list.accepted.push(word);
    else if (line !== '')
      problems.push(
        `${path}:${index + 1}: "${line}" is not a line of words. Write word, word/like, -ending/like or *wrong -> right.`,
      );
  });
  if (problems.length > 0) throw new InputError(problems);
  return list;
}

/** The refused spellings in a text, wherever they stand: the place of each and what to write instead. */
export function toRefused(
  text: string,
  { refused }: WordList,
): { word: string; instead: string; index: number }[] {
  return refused.flatMap(({ word, instead }) => {
    const index = text.indexOf(word);
    return index < 0 ? [] : { word, instead, index };
  });
}
