import type { Control, Text } from './kind.ts';

/*
 * The controls of fields as most kinds have them: each is labelled by the message `control.<field>` and shows what the
 * state holds in its field.
 */

/** A choice among options; the messages `<names>.<option>` name them, or what `names` returns. */
export function choiceOf<Name extends string>(
  field: Name,
  state: Readonly<Record<Name, string>>,
  options: readonly string[],
  names: string | ((option: string, at: number) => string),
  text: Text,
): Control {
  const nameOf = typeof names === 'string' ? (option: string) => text.message(`${names}.${option}`) : names;
  return {
    type: 'choice',
    field,
    label: text.message(`control.${field}`),
    value: state[field],
    options: options.map((value, at) => ({ value, label: nameOf(value, at) })),
  };
}

/** A slider over what its field allows; `output` says the value in words. */
export function rangeOf<Name extends string>(
  field: Name,
  state: Readonly<Record<Name, number>>,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  output: string,
  text: Text,
): Control {
  return {
    type: 'range',
    field,
    label: text.message(`control.${field}`),
    min,
    max,
    step,
    value: state[field],
    output,
  };
}

/** A stepper through `count` steps; its caption says what the present one shows. */
export function stepperOf(field: string, value: number, count: number, caption: string, text: Text): Control {
  return { type: 'stepper', field, label: text.message(`control.${field}`), count, value, caption };
}

/** A switch of a field that is on or off; the message `control.<name>` labels it. */
export function switchOf<Name extends string>(
  field: Name,
  state: Readonly<Record<Name, boolean>>,
  text: Text,
  name: string = field,
): Control {
  return { type: 'switch', field, label: text.message(`control.${name}`), on: state[field] };
}

/** A switch for every item of a list field, under a heading. */
export function switchesOf<Name extends string>(
  field: Name,
  state: Readonly<Record<Name, readonly boolean[]>>,
  labels: readonly string[],
  text: Text,
): Control {
  return groupOf(
    field,
    labels.map((label, index) => ({ type: 'switch', field, index, label, on: state[field][index] ?? false })),
    text,
  );
}

/** Controls under a heading that the message `control.<key>` names; `folded` ones open on demand. */
export function groupOf(key: string, controls: readonly Control[], text: Text, folded = false): Control {
  return { type: 'group', key, label: text.message(`control.${key}`), controls, folded };
}
