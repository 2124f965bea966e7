import { disassemble, getChoseong, josa } from 'es-hangul';

/* Endings that stand after any syllable. Those of two syllables may follow a noun of one: 앱에서. */
const FREE = [
  '에서',
  '에게',
  '께서',
  '한테',
  '까지',
  '부터',
  '처럼',
  '보다',
  '마다',
  '밖에',
  '조차',
  '마저',
].concat(['대로', '만큼', '끼리', '에', '의', '도', '만', '들', '뿐', '씩']);

/* Particles with two forms; es-hangul knows which one follows a word. */
const PAIRED = ['은/는', '이/가', '을/를', '와/과', '으로/로', '이나/나', '이란/란', '이라/라'] as const;
const PAIRED_LONG = ['으로서/로서', '으로써/로써'] as const;

/* What nouns take to be verbs and sentences: 격리하기, 격리된, 프로세스입니다. */
const VERBAL = new RegExp(
  `(?:(?:하|되|시키)(?:기|는|다|고|며|면|여|어|지|게|도록|려면|려고|므로|세요|자|었다|었습니다)|` +
    `한다|합니다|했다|했습니다|했던|해서|해야|해도|된다|됩니다|됐다|됐습니다|되었던|돼서|시킨다|시킵니다|시켜|` +
    `입니다|이다|이며|이고|인가|일까|이라고|라고|한|할|함|해|된|될|됨|돼)$`,
);

const stems = new Map<string, string>();
const letters = new Map<string, string>();

/**
 * The part of a lower-case word that carries its meaning: without particles and verbal endings in Korean
 * (`컨테이너에서는` → `컨테이너`, `격리하기` → `격리`), without plural and possessive in English.
 * After Latin letters (`VM에서`) pass only the Hangul, with `afterLatin`: nothing may remain of it.
 */
export function toStem(word: string, afterLatin = false): string {
  const key = afterLatin ? `+${word}` : word;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = /^[가-힣]/.test(word) ? toKoreanStem(word, afterLatin ? 0 : 1) : toEnglishStem(word);
  stems.set(key, stem);
  return stem;
}

/** The letters of a text one by one, as they are typed: `컨텡` and `컨테ㅇ` are both `ㅋㅓㄴㅌㅔㅇ`. */
export function toLetters(text: string): string {
  let all = '';
  for (const sign of text) {
    let own = letters.get(sign);
    if (own === undefined) letters.set(sign, (own = disassemble(sign)));
    all += own;
  }
  return all;
}

/** The first consonant of each syllable: `컨테이너` → `ㅋㅌㅇㄴ`. */
export function toInitials(word: string): string {
  return getChoseong(word);
}

function toKoreanStem(word: string, least: 0 | 1): string {
  let stem = word;
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = withoutEnding(stem, least);
  }
  return stem;
}

function withoutEnding(word: string, least: 0 | 1): string {
  const rest = (ending: string) => word.slice(0, word.length - ending.length);
  const isLeft = (ending: string, syllables: number) =>
    word.endsWith(ending) && word.length - ending.length >= syllables * least;
  const free = FREE.find((ending) => isLeft(ending, ending.length > 1 ? 1 : 2));
  if (free) return rest(free);
  for (const pair of [...PAIRED_LONG, ...PAIRED]) {
    const form = pair.split('/').find((one) => isLeft(one, /^[은을를이]$/.test(one) ? 1 : 2));
    if (form && (rest(form) === '' || josa.pick(rest(form), pair) === form)) return rest(form);
  }
  const verbal = VERBAL.exec(word)?.[0];
  return verbal && isLeft(verbal, 2) ? rest(verbal) : word;
}

function toEnglishStem(word: string): string {
  const own = word.replace(/['’]s?$/, '');
  if (!/^[a-z]{4,}$/.test(own)) return own;
  if (/[^aeiou]ies$/.test(own)) return `${own.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(own)) return own.slice(0, -2);
  return /[^suai]s$/.test(own) ? own.slice(0, -1) : own;
}
