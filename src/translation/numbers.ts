/* Signs and words of a unit, by the sign that stands for all of them. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['%', /^\s?%/],
  ['s', /^(?:\s?초|\ss(?:econds?)?\b)/],
  ['ms', /^\s?ms\b/],
  ['µs', /^\s?[µμ]s\b/],
  ['ns', /^\s?ns\b/],
  ['B', /^\s?B\b/],
  ['kB', /^\s?kB\b/],
  ['MB', /^\s?MB\b/],
  ['GB', /^\s?GB\b/],
  ['KiB', /^\s?KiB\b/],
  ['MiB', /^\s?MiB\b/],
  ['GiB', /^\s?GiB\b/],
];

const ENGLISH_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/* Beside a day or a year only: "May" and "March" are words, too. */
const MONTH_NAME = new RegExp(
  `\\b(${ENGLISH_MONTHS.join('|')})(?= \\d)|(?<=\\d )(${ENGLISH_MONTHS.join('|')})\\b`,
  'g',
);

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*/g;

/**
 * The numbers of a text in an order-free, language-free spelling, each once:
 * `348,691,606 B` and `348,691,606B` are `348691606 B`, `2016년 4월` and `April 2016` are `2016` and `month 4`.
 */
export function toNumbers(text: string): Set<string> {
  const numeric = text.replace(MONTH_NAME, (name) => `${ENGLISH_MONTHS.indexOf(name) + 1}월`);
  return new Set(
    [...numeric.matchAll(NUMBER)].map((match) =>
      toNumber(match[0], numeric.slice(match.index + match[0].length)),
    ),
  );
}

function toNumber(digits: string, rest: string): string {
  const value = digits.replaceAll(',', '');
  if (rest.startsWith('월')) return `month ${value}`;
  const unit = UNITS.find(([, pattern]) => pattern.test(rest))?.[0];
  return unit === undefined ? value : `${value} ${unit}`;
}
