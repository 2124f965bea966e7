import { PAIRS_HELP, toPair } from './particles.ts';
import { keepUnits, keepUnitsBehindValue } from './units.ts';

/** A parsed message: text, and the parts that depend on values or on the text before them. It can be written as JSON. */
export type Message = readonly Part[];

/**
 * One part of a message; `count` is the `#` of the plural around it, `percent` shows 0.5 as 50%. A pair of particles has
 * the form after a consonant first.
 */
export type Part =
  | string
  | { readonly type: 'value'; readonly name: string; readonly style?: 'percent' }
  | {
      readonly type: 'plural' | 'select';
      readonly name: string;
      readonly forms: Readonly<Record<string, Message>>;
    }
  | { readonly type: 'count' }
  | { readonly type: 'particle'; readonly pair: string };

interface Cursor {
  readonly source: string;
  at: number;
}

const FORM_NAMES = {
  plural: /^(?:=\d+|zero|one|two|few|many|other)$/,
  select: /^[\w-]+$/,
};

const known = new Map<string, Message>();

/**
 * Parses a message, a small part of ICU MessageFormat: `{name}`, `{n, number}`, `{n, number, percent}`,
 * `{n, plural, =0 {…} one {…} other {# …}}`, `{kind, select, vm {…} other {…}}`, and Korean particles `{은/는}`.
 * A number and its unit stay on one line. An apostrophe before `{`, `}` or `#` quotes up to the next one; `''` is an apostrophe.
 * Throws with the message, the place and the remedy where the syntax is wrong.
 */
export function parseMessage(source: string): Message {
  let message = known.get(source);
  if (!message) {
    const cursor = { source, at: 0 };
    message = readMessage(cursor, false);
    if (cursor.at < source.length)
      fail(cursor, '"}" closes nothing', "Take it out, or write '}' for the sign itself.");
    known.set(source, message);
  }
  return message;
}

/** Reads up to the end or to a brace that closes. */
function readMessage(cursor: Cursor, hasCount: boolean): Message {
  const parts: Part[] = [];
  let text = '';
  const addText = () => {
    if (text === '') return;
    const last = parts.at(-1);
    const isBehindValue = typeof last === 'object' && (last.type === 'value' || last.type === 'count');
    parts.push(isBehindValue ? keepUnitsBehindValue(text) : keepUnits(text));
    text = '';
  };
  const add = (part: Part) => {
    addText();
    parts.push(part);
  };
  for (let sign = peek(cursor); sign !== '' && sign !== '}'; sign = peek(cursor)) {
    if (sign === '{') add(readArgument(cursor, hasCount));
    else if (sign === "'") text += readQuote(cursor, hasCount);
    else {
      cursor.at++;
      if (sign === '#' && hasCount) add({ type: 'count' });
      else text += sign;
    }
  }
  addText();
  return parts;
}

function readQuote(cursor: Cursor, hasCount: boolean): string {
  const start = cursor.at++;
  if (peek(cursor) === "'") {
    cursor.at++;
    return "'";
  }
  if (!(hasCount ? /[{}#]/ : /[{}]/).test(peek(cursor))) return "'";
  const quoted = /^(?:[^']|'')*'/.exec(cursor.source.slice(cursor.at))?.[0];
  if (quoted === undefined) {
    return fail(cursor, "the quote ' is never closed", "Close it, or write '' for an apostrophe.", start);
  }
  cursor.at += quoted.length;
  return quoted.slice(0, -1).replaceAll("''", "'");
}

function readArgument(cursor: Cursor, hasCount: boolean): Part {
  const start = cursor.at++;
  const name = readWord(cursor, start);
  if (name.includes('/')) {
    const pair = toPair(name) ?? fail(cursor, `"${name}" is not a pair of particles`, PAIRS_HELP, start);
    close(cursor, start);
    return { type: 'particle', pair };
  }
  if (!/^[A-Za-z][\w-]*$/.test(name)) {
    fail(
      cursor,
      `"${name}" is not a name`,
      "Name a value, such as {count}, or write '{' for the sign itself.",
      start,
    );
  }
  const kind = skip(cursor, ',') ? readWord(cursor, start) : '';
  if (kind === 'plural' || kind === 'select') {
    if (!skip(cursor, ',')) fail(cursor, `the ${kind} has no forms`, 'Add a comma and other {…}.', start);
    return { type: kind, name, forms: readForms(cursor, kind, start, hasCount) };
  }
  if (kind !== '' && kind !== 'number')
    fail(cursor, `"${kind}" is not a kind of value`, 'Write number, plural or select.', start);
  const style = skip(cursor, ',') ? readWord(cursor, start) : 'number';
  if (style !== 'number' && style !== 'percent') {
    fail(cursor, `"${style}" is not a way to write a number`, 'Write percent or nothing.', start);
  }
  close(cursor, start);
  return style === 'percent' ? { type: 'value', name, style } : { type: 'value', name };
}

function readForms(
  cursor: Cursor,
  kind: 'plural' | 'select',
  start: number,
  hasCount: boolean,
): Record<string, Message> {
  const forms: Record<string, Message> = {};
  for (;;) {
    const from = cursor.at;
    const form = readWord(cursor, start);
    if (form === '' && peek(cursor) === '}') break;
    if (!FORM_NAMES[kind].test(form) || !skip(cursor, '{')) {
      const remedy = kind === 'select' ? 'a word' : '=0, =1 … or zero, one, two, few, many, other';
      fail(cursor, `"${form}" is not a form of a ${kind}`, `Write ${remedy} and then {…}.`, from);
    }
    if (Object.hasOwn(forms, form)) fail(cursor, `the form "${form}" stands twice`, 'Take one out.', from);
    forms[form] = readMessage(cursor, hasCount || kind === 'plural');
    close(cursor, from);
  }
  close(cursor, start);
  if (!forms.other) fail(cursor, `the ${kind} has no form "other"`, 'Add other {…}.', start);
  return forms;
}

function peek({ source, at }: Cursor): string {
  return source.charAt(at);
}

/** Reads up to the next comma or brace. */
function readWord(cursor: Cursor, start: number): string {
  while (/\s/.test(peek(cursor))) cursor.at++;
  const word = /^[^,{}]*/.exec(cursor.source.slice(cursor.at))?.[0] ?? '';
  cursor.at += word.length;
  if (peek(cursor) === '') close(cursor, start);
  return word.trim();
}

function skip(cursor: Cursor, sign: string): boolean {
  const stands = peek(cursor) === sign;
  if (stands) cursor.at++;
  return stands;
}

function close(cursor: Cursor, start: number): void {
  if (!skip(cursor, '}')) fail(cursor, '"{" is not closed', 'Add "}".', start);
}

function fail({ source, at }: Cursor, what: string, remedy: string, from = at): never {
  throw new Error(`The message "${source}", character ${from + 1}: ${what}. ${remedy}`);
}
