/** How the reading of a text ends; ㄹ is apart because `으로/로` treats it as a vowel. */
export type Ending = 'vowel' | 'ㄹ' | 'consonant';

/* Words whose spelling misleads the rules below; in lower case. */
const WORDS = new Map<string, Ending>([
  ['user', 'vowel'],
  ['bit', 'vowel'],
  ['exit', 'vowel'],
  ['loop', 'vowel'],
  ['type', 'consonant'],
  ['volume', 'consonant'],
]);

/* Units read in full after a number (10km 킬로미터); of all others the spelling tells enough. */
const UNITS = new Map<string, Ending>([
  ['m', 'vowel'],
  ['km', 'vowel'],
  ['M', 'vowel'],
  ['h', 'consonant'],
  ['px', 'ㄹ'],
]);

/* What is not read aloud at the end: a gloss in parentheses, a tag, quotes, full stops, markup. */
const SILENT = /(?:(?<=\S)\s*\((?:[^()]|\([^()]*\))*\)|<[^<>]*>|[\s"'’”»」』》>)\]*_`~.,!?:;…])$/;

/**
 * Returns how the Korean reading of a text ends, or undefined if nothing readable stands there.
 * Passes over a gloss in parentheses, quotes, full stops and markup at the end.
 */
export function toEnding(text: string): Ending | undefined {
  const spoken = toSpoken(text);
  const last = spoken.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return ofSyllable(last);
  if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'ㄹ' : 'consonant';
  if (/[ㅏ-ㅣ%‰°℃×+&@/]/.test(last)) return 'vowel';
  const [, point, digits] = /(\.?)(\d{1,3}(?:,\d{3})+|\d+)$/.exec(spoken) ?? [];
  if (digits !== undefined) return ofNumber(digits.replaceAll(',', ''), point === '.');
  const word = /[A-Za-z]+$/.exec(spoken)?.[0];
  if (word === undefined) return undefined;
  const unit = /\d\s?$/.test(spoken.slice(0, -word.length)) ? UNITS.get(word) : undefined;
  return unit ?? WORDS.get(word.toLowerCase()) ?? ofWord(word);
}

/**
 * Returns the form of a particle that follows a text; the pair has the form after a consonant first: `은/는`, `으로/로`.
 * Both forms are given, `은(는)`, after a text with no known reading.
 */
export function chooseForm(text: string, pair: string): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = toEnding(text);
  const stem = closed.slice(0, closed.length - open.length);
  if (ending === undefined) return closed === stem + open ? `(${stem})${open}` : `${closed}(${open})`;
  return ending === 'vowel' || (ending === 'ㄹ' && closed === `으${open}`) ? open : closed;
}

function toSpoken(text: string): string {
  let spoken = text;
  while (SILENT.test(spoken)) spoken = spoken.replace(SILENT, '');
  return spoken;
}

function ofSyllable(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  return final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant';
}

/* Sino-Korean: 일 이 삼 사 오 육 칠 팔 구, 영 십 백 천 만 억 조 경 해; after the point digit by digit. */
function ofNumber(digits: string, isFraction: boolean): Ending {
  const zeros = isFraction ? 0 : digits.length - digits.replace(/0+$/, '').length;
  if (zeros === 0) return /[178]$/.test(digits) ? 'ㄹ' : /[036]$/.test(digits) ? 'consonant' : 'vowel';
  const isTrillionsOrMore = zeros < digits.length && ((zeros >= 12 && zeros < 16) || zeros >= 20);
  return isTrillionsOrMore ? 'vowel' : 'consonant';
}

/* Capitals are read by the names of the letters (엘 엠 엔 알), other words as loan words are written. */
function ofWord(word: string): Ending {
  if (word.length === 1 || /[A-Z]$/.test(word)) {
    return /[LR]$/i.test(word) ? 'ㄹ' : /[MN]$/i.test(word) ? 'consonant' : 'vowel';
  }
  if (/le?$/.test(word)) return 'ㄹ';
  const stopped = /(?:[mn]e?|ng|(?<!che)ck|ook|[aeio]c|[aeiou]p+|[aeo]b|out|(?:^|[^aeiou])[aeiou][kt])$/;
  return stopped.test(word) ? 'consonant' : 'vowel';
}
