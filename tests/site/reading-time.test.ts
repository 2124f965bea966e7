import { expect, it } from 'vitest';
import { toReadingMinutes } from '../../src/site/reading-time.ts';

it('counts words in one script and syllables in the other', () => {
  expect(toReadingMinutes('word '.repeat(1000))).toBe(5);
  expect(toReadingMinutes('커널 하나 '.repeat(450))).toBe(4);
});

it('leaves out tags and code', () => {
  expect(toReadingMinutes(`${'word '.repeat(400)}<Diagram id="${'x '.repeat(900)}" />`)).toBe(2);
  expect(toReadingMinutes(`short\n\n\`\`\`text\n${'code '.repeat(900)}\n\`\`\`\n`)).toBe(1);
});
