/* Signs without a picture, from and to. Variation selectors 15 and 16, which choose the look of an emoji, are none. */
const INVISIBLE: readonly (readonly [number, number?])[] = [
  [0xad],
  [0x34f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d],
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0x3164],
  [0xfe00, 0xfe0d],
  [0xfeff],
  [0xffa0],
  [0xfff9, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** Signs that no text of this site needs, with what they can do. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    'turns the direction of writing, so that a line reads otherwise than it is',
  ],
  [toClass(INVISIBLE), 'cannot be seen'],
  [/\p{Co}/u, 'is private: every font draws something else for it'],
  [/[\p{Cs}\ufffd\ufdd0-\ufdef\ufffe\uffff]/u, 'is no letter: the file is not UTF-8, or was cut'],
  [/(?![\n\t])[\p{Cc}\u2028\u2029]/u, 'is a control sign'],
];

/* Letters of Latin words that look alike in Cyrillic and Greek; µ of µs is often typed as the Greek letter. */
const MIXED =
  /\p{Script=Latin}(?!\u03bc)[\p{Script=Cyrillic}\p{Script=Greek}]|(?!\u03bc)[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/* Letters and signs of which none is refused: most texts have no other, and are done with in one step. */
const PLAIN =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u3000-\u303f\uac00-\ud7a3]*$/;

/** What is wrong with the signs of a text, with the place of the first one; at most one fault of each kind. */
export function toCharacterFaults(text: string): { index: number; message: string }[] {
  const windows = text.replaceAll('\r\n', '\n ');
  if (PLAIN.test(windows)) return [];
  const signs = REFUSED.flatMap(([pattern, effect]) => {
    const found = pattern.exec(windows);
    if (!found) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ index: found.index, message: `The sign U+${code} ${effect}. Remove it.` }];
  });
  const mixed = MIXED.exec(windows);
  const piled = /\p{M}{5}/u.exec(windows);
  return [
    ...signs,
    ...(mixed
      ? [
          {
            index: mixed.index,
            message: `"${mixed[0]}" mixes letters of two scripts that look alike. Type the word anew.`,
          },
        ]
      : []),
    ...(piled ? [{ index: piled.index, message: 'Marks are piled on one letter. Remove them.' }] : []),
  ];
}

/** A pattern for one sign in any of these ranges. */
function toClass(ranges: readonly (readonly [number, number?])[]): RegExp {
  const parts = ranges.map(([from, to = from]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`);
  return new RegExp(`[${parts.join('')}]`, 'u');
}
