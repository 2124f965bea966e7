import { particle } from '../languages/index.ts';
import { atSign, type Passage, toWords, toWordsWithoutCode } from './passages.ts';

/* Particles whose form depends on the sound before them: after a consonant / after a vowel. */
const PAIRS = [
  ...[
    '은/는',
    '이/가',
    '을/를',
    '과/와',
    '이나/나',
    '이라/라',
    '이란/란',
    '이며/며',
    '이든/든',
    '이라고/라고',
    '이라는/라는',
  ],
  ...[
    '으로/로',
    '으로는/로는',
    '으로도/로도',
    '으로만/로만',
    '으로서/로서',
    '으로써/로써',
    '으로부터/로부터',
  ],
];

const PAIR_OF = new Map(
  PAIRS.flatMap((pair) => pair.split('/').map((form): [string, string] => [form, pair])),
);

/* What Korean text does not use, and what to write instead. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[다요까]\s?:|:\s*$/, 'A colon leads in here. End the sentence with a full stop.'],
  [/;/, 'A semicolon stands here. Make two sentences.'],
  [/[—–]/, 'A dash stands here. End the sentence, use a comma, or write ~ for a range.'],
  [/…|\.{3}/, 'Dots trail off here. Finish the sentence.'],
  [
    /\d[ \u00a0](?:ms|초|%|[kKMG]?i?B)(?![A-Za-z])/,
    'A space stands before a unit. Close it up, as in 125ms, 5MB and 10%.',
  ],
  [/(?:되어|보여)[지진질집졌]/, 'A passive is doubled here. Write -되다, -지다 or 보이다.'],
];

/** What is wrong with a Korean passage as far as a rule can tell: particles after terms, Latin words and numbers; signs. */
export function toKoreanFaults(path: string, passage: Passage): string[] {
  if (passage.kind === 'code') return [];
  const words = toWordsWithoutCode(passage);
  const signs = SIGNS.flatMap(([sign, fault]) => {
    const index = words.search(sign);
    return index < 0 ? [] : atSign(path, passage, index, fault);
  });
  return [...toParticleFaults(path, passage), ...signs, ...toItalicFaults(path, passage)];
}

function toItalicFaults(path: string, { pieces }: Passage): string[] {
  return pieces
    .filter(({ isItalic }) => isItalic)
    .map((piece) =>
      atSign(
        path,
        { pieces: [piece] },
        0,
        `"${piece.text}" is set in italics. Write **${piece.text}**, or quotes.`,
      ),
    );
}

function toParticleFaults(path: string, passage: Passage): string[] {
  const text = toWords(passage);
  // A Latin word or a number, perhaps closed by a sign, with Hangul right behind it; and the end of every term.
  const latin = [...text.matchAll(/[A-Za-z0-9%][^\s가-힣]*(?=[가-힣])/g)].map(
    ({ 0: word, index }) => index + word.length,
  );
  return [...new Set([...latin, ...toTermEnds(passage)])].flatMap((end) => {
    const found = /^[가-힣]+/.exec(text.slice(end))?.[0] ?? '';
    const pair = PAIR_OF.get(found);
    const right = pair === undefined ? found : particle(text.slice(0, end), pair);
    if (right === found) return [];
    const word = /\S+$/.exec(text.slice(0, end))?.[0] ?? '';
    return atSign(path, passage, end, `"${word}${found}" takes the other particle. Write "${word}${right}".`);
  });
}

function toTermEnds({ pieces }: Passage): number[] {
  let end = 0;
  return pieces.flatMap(({ term, text }) => {
    end += text.length;
    return term === undefined ? [] : end;
  });
}
