import type { Field, Plain, PlainField, State, Value } from './kind.ts';

type Fields = Readonly<Record<string, Field>>;

/** A field of numbers from `min` to `max`, in steps of one if nothing else is said. */
export function numberField(min: number, max: number, step = 1) {
  return { type: 'number', min, max, step } as const;
}

/** Whether two values hold the same; those of a list are in the same order. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two states hold the same in every field. */
export function isSameState(a: State, b: State): boolean {
  return Object.keys({ ...a, ...b }).every((name) => isSameValue(a[name], b[name]));
}

/** Whether a value fits its field: type, range, step, options, lengths. */
export function fitsField(field: Field, value: unknown): value is Value {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && value === toNearest(field, value);
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'line':
      return typeof value === 'string' && value.length <= field.maxLength;
    case 'list':
      return (
        Array.isArray(value) &&
        value.length >= field.min &&
        value.length <= field.max &&
        value.every((item) => fitsField(field.of, item))
      );
  }
}

/** The nearest value that fits a number field: clamped to its ends and put on its step. */
export function toNearest(field: Extract<Field, { type: 'number' }>, value: number): number {
  if (Number.isNaN(value)) return field.min;
  const stepped = field.min + Math.round((value - field.min) / field.step) * field.step;
  return Math.min(field.max, Math.max(field.min, Number(stepped.toFixed(6))));
}

/** What a field may hold, said for people; the end of an error sentence. */
export function fieldRule(field: Field): string {
  switch (field.type) {
    case 'number':
      return `a number from ${field.min} to ${field.max} in steps of ${field.step}`;
    case 'choice':
      return `one of ${field.options.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'line':
      return `a text of at most ${field.maxLength} characters`;
    case 'list':
      return `a list of ${field.min} to ${field.max} items, each ${fieldRule(field.of)}`;
  }
}

/**
 * A state as the query of a URL fragment: only the fields that differ from the figure's start, list items joined by `~`.
 * `decodeState(encodeState(state)) = state` for every state that fits the fields.
 */
export function encodeState(fields: Fields, start: State, state: State): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(fields)) {
    const value = state[name];
    if (value === undefined || isSameValue(value, start[name])) continue;
    query.set(name, Array.isArray(value) ? value.map(encodePlain).join('~') : encodePlain(value as Plain));
  }
  return query.toString();
}

/** The state that a query says, laid over the start; `undefined` when any field is unknown or its value does not fit. */
export function decodeState(fields: Fields, start: State, query: string): State | undefined {
  const state: Record<string, Value> = { ...start };
  for (const [name, written] of new URLSearchParams(query)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = field && decodeValue(field, written);
    if (value === undefined) return undefined;
    state[name] = value;
  }
  return state;
}

/** Whether a query names a field that the figure has no more: it was written for an older version. */
export function isOutdated(fields: Fields, query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => !Object.hasOwn(fields, name));
}

function encodePlain(value: Plain): string {
  return String(value).replaceAll('%', '%25').replaceAll('~', '%7E');
}

function decodePlain(field: PlainField, written: string): Plain {
  const plain = written.replaceAll('%7E', '~').replaceAll('%25', '%');
  if (field.type === 'number') return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (field.type === 'flag') return plain === 'true' ? true : plain === 'false' ? false : plain;
  return plain;
}

function decodeValue(field: Field, written: string): Value | undefined {
  const value =
    field.type === 'list'
      ? written === ''
        ? []
        : written.split('~').map((item) => decodePlain(field.of, item))
      : decodePlain(field, written);
  return fitsField(field, value) ? value : undefined;
}

/**
 * The state after a `set` action: numbers are clamped and put on their step, list items are set one at a time.
 * `undefined` when the field, the index or the value is none that the fields know.
 */
export function setField<S extends State>(
  fields: Fields,
  state: S,
  action: { field: string; value: Value; index?: number },
): S | undefined {
  const { field: name, index, value } = action;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const list = state[name];
  const isItem = field?.type === 'list' && index !== undefined && Array.isArray(list) && index in list;
  if (!field || (index !== undefined && !isItem)) return undefined;
  const one = isItem ? field.of : field;
  const fitting = one.type === 'number' ? toNearest(one, Number(value)) : value;
  const next = isItem ? (list as readonly Plain[]).with(index, fitting as Plain) : fitting;
  return fitsField(field, next) ? { ...state, [name]: next } : undefined;
}
