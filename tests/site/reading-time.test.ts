import { expect, it } from 'vitest';
import { toReadingMinutes } from '../../src/site/reading-time.ts';

it('counts words in one script and syllables in the other', () => {
  expect(toReadingMinutes('word '.repeat(1000))).toBe(5);
  expect(toReadingMinutes('커널 하나 '.repeat(450))).toBe(4);
});

it.each(['ядро', 'πυρήνας', 'نواة', 'كِتَاب', 'किताब', 'préféré'])(
  'counts %s as one word, as it counts English',
  (word) => {
    expect(toReadingMinutes(`${word} `.repeat(1000))).toBe(5);
  },
);

it.each(['仮想マシンのカーネル', '虚拟机都有自己的内核'])(
  'counts %s sign by sign, as it has no spaces',
  (text) => {
    expect(text).toHaveLength(10);
    expect(toReadingMinutes(text.repeat(31 * 4))).toBe(4);
  },
);

it('counts each script of a mixed text once', () => {
  expect(toReadingMinutes('VM에서 '.repeat(450))).toBe(4);
  expect(toReadingMinutes('VMは '.repeat(310))).toBe(3);
});

it('leaves out tags and code', () => {
  expect(toReadingMinutes(`${'word '.repeat(400)}<Diagram id="${'x '.repeat(900)}" />`)).toBe(2);
  expect(toReadingMinutes(`short\n\n\`\`\`text\n${'code '.repeat(900)}\n\`\`\`\n`)).toBe(1);
});
