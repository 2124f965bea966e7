import { particle } from './korean.ts';
import { type Message, type NumberStyle, parseMessage } from './parse-message.ts';

/** The values a message is filled with. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/** Fills a message in the way of a locale: numbers, plural forms, particles. Throws when a value is missing. */
export function formatMessage(source: string, params: Params, locale: string): string {
  let text = '';
  const write = (message: Message, count: number): void => {
    for (const part of message) {
      if (typeof part === 'string') text += part;
      else if (part.type === 'count') text += formatNumber(count, locale);
      else if (part.type === 'particle') text += particle(text, part.pair);
      else {
        const value = params[part.name];
        if (value === undefined) throw lacking(source, part.name, 'a value');
        if (part.type === 'value') {
          text += typeof value === 'number' ? formatNumber(value, locale, part.style) : String(value);
        } else if (part.type === 'select') {
          write(part.forms.get(String(value)) ?? part.forms.get('other') ?? [], count);
        } else {
          if (typeof value !== 'number') throw lacking(source, part.name, 'a number');
          const form = part.forms.get(`=${value}`) ?? part.forms.get(toCategory(value, locale));
          write(form ?? part.forms.get('other') ?? [], value);
        }
      }
    }
  };
  write(parseMessage(source), 0);
  return text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number in the way of a locale, with at most two decimals; `percent` shows 0.5 as 50%. */
export function formatNumber(value: number, locale: string, style: NumberStyle = 'number'): string {
  return numberFormat(locale, {
    style: style === 'percent' ? style : 'decimal',
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

function lacking(source: string, name: string, what: string): Error {
  return new Error(
    `The message "${source}" needs ${what} for {${name}}. Pass it, or take it out of the message.`,
  );
}
