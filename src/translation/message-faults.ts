import { messageShape, type MessageShape } from '../languages/index.ts';
import { toMessagePassages } from './message-passages.ts';
import { toNumbers } from './numbers.ts';
import type { PageFile } from './parsed-page.ts';
import { toYamlTexts, type YamlText } from './yaml-texts.ts';

/**
 * What is wrong with the messages of a YAML file beside the file it translates: keys that are missing or stand here
 * only, values that are left out or unknown, numbers and units that differ, and plurals that lack a form of the language.
 */
export function toMessageFaults(file: PageFile, original: PageFile, lang: string): string[] {
  const [here, there] = [toYamlTexts(file.source), toYamlTexts(original.source)];
  const known = new Set(there.flatMap(({ text }) => shapeOf(text)?.placeholders ?? []));
  return [
    ...there
      .filter(({ key }) => !here.some((one) => one.key === key))
      .map(({ key, text }) => `${file.path}: ${key} is missing; the original says "${text}". Add it.`),
    ...here.flatMap((message) => {
      const same = there.filter(({ key }) => key === message.key);
      // Texts of a list share their key and are told apart by their order.
      const first = same[here.filter(({ key }) => key === message.key).indexOf(message)] ?? same[0];
      return [
        ...(first
          ? [...toValueFaults(message, first, known), ...toNumberFaults(message, first)]
          : [`${message.key} stands here only, not in ${original.path}. Remove it, or add it there.`]),
        ...toPluralFaults(message, lang),
      ].map((fault) => `${file.path}:${message.line}:${message.column}: ${fault}`);
    }),
  ];
}

function toValueFaults({ key, text }: YamlText, first: YamlText, known: ReadonlySet<string>): string[] {
  const [here, there] = [shapeOf(text), shapeOf(first.text)];
  if (!here || !there) return [];
  return [
    ...there.placeholders
      .filter((name) => !here.placeholders.includes(name))
      .map((name) => `${key} leaves out {${name}}; the original says "${first.text}". Say it, too.`),
    // A language may need a value of its neighbours, such as a count for its plural.
    ...here.placeholders
      .filter((name) => !known.has(name))
      .map(
        (name) =>
          `${key} uses {${name}}, which the original never does. Values there: ${there.placeholders.map((one) => `{${one}}`).join(', ') || 'none'}. Fix the name.`,
      ),
  ];
}

/** Numbers that one of two messages writes and the other does not. */
function toNumberFaults({ key, text }: YamlText, first: YamlText): string[] {
  const [here, there] = [numbersOf(text), numbersOf(first.text)];
  if (!here || !there) return [];
  return [
    ...there
      .filter((number) => !here.includes(number))
      .map(
        (number) => `${key} leaves out the number ${number}; the original says "${first.text}". Say it, too.`,
      ),
    ...here
      .filter((number) => !there.includes(number))
      .map(
        (number) => `${key} says the number ${number}; the original says "${first.text}". Write its number.`,
      ),
  ];
}

/* Up to here languages write words as they please: "noon", "five minutes", "second-hand". */
const LAST_SPELLED_OUT = 12;

/** The numbers in the words of a message; a plural has some in some of its forms only, and is left out. */
function numbersOf(text: string): string[] | undefined {
  // Most messages have no digit; taking them apart would be the better part of the work.
  if (!/\d/.test(text)) return [];
  if (Object.keys(shapeOf(text)?.plurals ?? { faulty: [] }).length > 0) return undefined;
  const [passage] = toMessagePassages(JSON.stringify(text));
  const words = (passage?.pieces ?? []).map((piece) => piece.text).join('');
  return [...toNumbers(words)].filter(
    (number) => !(Number(number) <= LAST_SPELLED_OUT) || number.includes('.'),
  );
}

function toPluralFaults({ key, text }: YamlText, lang: string): string[] {
  const { known, samples } = toPluralForms(lang);
  const plurals = Object.entries(shapeOf(text)?.plurals ?? {});
  return plurals.flatMap(([name, forms]) => {
    const named = forms.filter((form) => !form.startsWith('='));
    const idle = named.filter((form) => !known.includes(form));
    // "other" alone is a sentence that no number changes; exact numbers may stand for a form: =1 for an English one.
    const missing = [...samples].filter(
      ([form, numbers]) =>
        named.length > 1 && !forms.includes(form) && !numbers.every((one) => forms.includes(`=${one}`)),
    );
    return [
      ...idle.map(
        (form) =>
          `${key} has the form "${form}" of {${name}}, which this language never takes. Forms: ${known.join(', ')}. Remove it.`,
      ),
      ...missing.map(
        ([form, numbers]) =>
          `${key} lacks the form "${form}" of {${name}}, which this language takes for ${numbers.slice(0, 3).join(', ')}. Add ${form} {…}.`,
      ),
    ];
  });
}

/** The plural forms of a language. */
interface PluralForms {
  /** All of them; some languages take `other` for fractions only, and every plural has it all the same. */
  known: readonly string[];
  /** Those that whole numbers take, each with numbers that take it. */
  samples: ReadonlyMap<string, readonly number[]>;
}

/* Whole numbers that stand for all others: the rules of CLDR look at the last two digits, and at millions. */
const SAMPLES = [...Array.from({ length: 120 }, (_, number) => number), 1000, 1_000_000];

const pluralForms = new Map<string, PluralForms>();

function toPluralForms(lang: string): PluralForms {
  const found = pluralForms.get(lang);
  if (found) return found;
  const rules = new Intl.PluralRules(lang);
  const samples = new Map<string, number[]>();
  for (const number of SAMPLES) {
    const form = rules.select(number);
    samples.set(form, [...(samples.get(form) ?? []), number]);
  }
  const forms = { known: rules.resolvedOptions().pluralCategories, samples };
  pluralForms.set(lang, forms);
  return forms;
}

/** Faulty messages are told by the room that reads them; here they ask for nothing. */
function shapeOf(text: string): MessageShape | undefined {
  try {
    return messageShape(text);
  } catch {
    return undefined;
  }
}
