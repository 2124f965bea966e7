import { chooseForm } from './korean.ts';
import type { Message } from './parse-message.ts';

/** The values a message is filled with. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills a parsed message in the way of a locale: numbers, plural forms, particles. Throws when a value is missing;
 * `name` says in the error which message lacks it.
 */
export function fillMessage(message: Message, params: Params, locale: string, name: string): string {
  const lacking = (value: string, what: string) =>
    new Error(`The message "${name}" needs ${what} for {${value}}. Pass it, or take it out of the message.`);
  let text = '';
  const write = (parts: Message, count: number): void => {
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else if (part.type === 'count') text += formatNumber(count, locale);
      else if (part.type === 'particle') text += chooseForm(text, part.pair);
      else {
        const value = params[part.name];
        if (value === undefined) throw lacking(part.name, 'a value');
        if (part.type === 'value') {
          text += typeof value === 'number' ? formatNumber(value, locale, part.style) : String(value);
        } else if (part.type === 'select') {
          write(part.forms[String(value)] ?? part.forms.other ?? [], count);
        } else {
          if (typeof value !== 'number') throw lacking(part.name, 'a number');
          const form = part.forms[`=${value}`] ?? part.forms[toCategory(value, locale)];
          write(form ?? part.forms.other ?? [], value);
        }
      }
    }
  };
  write(message, 0);
  return text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number in the way of a locale, with at most two decimals; `percent` shows 0.5 as 50%. */
export function formatNumber(
  value: number,
  locale: string,
  style: 'percent' | 'decimal' = 'decimal',
): string {
  return numberFormat(locale, {
    style,
    maximumFractionDigits: 2,
  }).format(value);
}

/** The number format of a locale with those options; making one is dear, so each is made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

const rules = new Map<string, Intl.PluralRules>();

function toCategory(value: number, locale: string): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return rule.select(value);
}
