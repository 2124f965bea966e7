import { atSign, type Passage, toWordsWithoutCode } from './passages.ts';

/* What English text does not use, and what to write instead. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // "OS" is the host's or the guest's as a whole; what containers share is a kernel, what an image holds are files.
  [
    /(?<!\b(?:guest|host|Guest|Host|Root) |\()\bOS(?:es)?\b(?!-level| for short| and kernel|$)/,
    '"OS" may be a kernel or user-space files. Say which, or write guest OS, host OS or operating system.',
  ],
  [
    /\d(?:ms|s|[kKMG]?i?B)\b(?<!\b(?:19|20)\d0s)/,
    'A unit is closed up to its number. Put a space between them, as in 125 ms and 5 MB.',
  ],
  [/\d\s%/, 'A space stands before %. Close it up, as in 10%.'],
  [/\d\s?~\s?\d|\d%?-\d+%/, 'A range is joined by the wrong sign. Write –, as in 10–50%.'],
];

/** What is wrong with an English passage as far as a rule can tell. */
export function toEnglishFaults(path: string, passage: Passage): string[] {
  if (passage.kind === 'code') return [];
  const words = toWordsWithoutCode(passage);
  return RULES.flatMap(([pattern, fault]) => {
    const index = words.search(pattern);
    return index < 0 ? [] : atSign(path, passage, index, fault);
  });
}
