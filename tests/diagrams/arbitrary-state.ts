import fc from 'fast-check';
import type { Field, State, Value } from '../../src/diagrams/kind.ts';

/** Any state that the fields allow. */
export function arbitraryState(fields: Readonly<Record<string, Field>>): fc.Arbitrary<State> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, arbitraryValue(field)])),
  );
}

/** Any value that a field allows. */
export function arbitraryValue(field: Field): fc.Arbitrary<Value> {
  switch (field.type) {
    case 'number':
      return fc
        .integer({ min: 0, max: Math.floor((field.max - field.min) / field.step + 1e-9) })
        .map((steps) => Number((field.min + steps * field.step).toFixed(6)));
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flag':
      return fc.boolean();
    case 'line':
      return fc.string({ minLength: 1, maxLength: field.maxLength });
    case 'list':
      return fc.array(arbitraryValue(field.of), {
        minLength: field.min,
        maxLength: field.max,
      }) as fc.Arbitrary<Value>;
  }
}
