import { fillMessage, formatNumber, numberFormat, type Params } from './message.ts';
import type { Message } from './parse-message.ts';

/** Leaves by key; `{ nav: { next: … } }` and `{ 'nav.next': … }` have the same key `nav.next`. */
export interface Tree<Leaf> {
  readonly [key: string]: Leaf | Tree<Leaf>;
}

/** Parsed messages by key; those without values are their text. */
export type ParsedMessages = Tree<string | Message>;

/** The words of one language: `text(key, values)` and `text.message(key, values)` are the same. */
export interface Text {
  (key: string, params?: Params): string;
  /** BCP 47 tag that numbers and plurals follow. */
  readonly locale: string;
  /** Returns the message of that key, filled. Throws when there is none or a value is missing. */
  message(key: string, params?: Params): string;
  /** Writes a number in the way of the language, with at most two decimals. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** Tells whether there is a message of that key. */
  has(key: string): boolean;
}

/** Makes the words of one language from its parsed messages; `source` says in errors where they stand. */
export function toText(locale: string, messages: ParsedMessages, source = `The language "${locale}"`): Text {
  const message = (key: string, params: Params = {}): string => {
    const found = findMessage(messages, key);
    if (found === undefined) throw new Error(`${source} has no message "${key}". Add it, or fix the key.`);
    return typeof found === 'string' ? found : fillMessage(found, params, locale, key);
  };
  return Object.assign((key: string, params?: Params) => message(key, params), {
    locale,
    message,
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? numberFormat(locale, options).format(value) : formatNumber(value, locale),
    has: (key: string) => findMessage(messages, key) !== undefined,
  });
}

function findMessage(messages: ParsedMessages, key: string): string | Message | undefined {
  const names = Object.hasOwn(messages, key) ? [key] : key.split('.');
  let found: string | Message | ParsedMessages | undefined = messages;
  for (const name of names) {
    found = isTree(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return isTree(found) ? undefined : found;
}

function isTree(found: string | Message | ParsedMessages | undefined): found is ParsedMessages {
  return typeof found === 'object' && !Array.isArray(found);
}
