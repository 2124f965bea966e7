import { formatMessage, formatNumber, numberFormat, type Params } from './message.ts';

/** Messages by key; `{ nav: { next: '…' } }` and `{ 'nav.next': '…' }` have the same key `nav.next`. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

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

/** Makes the words of one language from its messages; `source` says in errors where they stand. */
export function createText(locale: string, messages: Messages, source = `The language "${locale}"`): Text {
  const find = (key: string): string | undefined => {
    const names = Object.hasOwn(messages, key) ? [key] : key.split('.');
    let found: string | Messages | undefined = messages;
    for (const name of names) {
      found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    return typeof found === 'string' ? found : undefined;
  };
  const message = (key: string, params: Params = {}): string => {
    const stated = find(key);
    if (stated === undefined) throw new Error(`${source} has no message "${key}". Add it, or fix the key.`);
    return formatMessage(stated, params, locale);
  };
  return Object.assign((key: string, params?: Params) => message(key, params), {
    locale,
    message,
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      options ? numberFormat(locale, options).format(value) : formatNumber(value, locale),
    has: (key: string) => find(key) !== undefined,
  });
}
