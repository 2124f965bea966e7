import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/diagrams/kind.ts';
import { decodeState, isOutdated } from '../../src/diagrams/state.ts';

const fields: Record<string, Field> = {
  apps: { type: 'number', min: 1, max: 6, step: 1 },
  aside: { type: 'flag' },
};
const start = { apps: 3, aside: false };

describe('a link to a state', () => {
  it('of an older version names a field that the figure has no more', () => {
    expect(decodeState(fields, start, 'apps=4&servers=2')).toBeUndefined();
    expect(isOutdated(fields, 'apps=4&servers=2')).toBe(true);
    expect(isOutdated(fields, 'constructor=1')).toBe(true);
  });

  it('that cannot be read names known fields with values out of range', () => {
    expect(decodeState(fields, start, 'apps=9')).toBeUndefined();
    expect(decodeState(fields, start, 'aside=perhaps')).toBeUndefined();
    expect(isOutdated(fields, 'apps=9&aside=perhaps')).toBe(false);
  });

  it('that fits is neither', () => {
    expect(decodeState(fields, start, 'apps=4')).toEqual({ apps: 4, aside: false });
    expect(isOutdated(fields, 'apps=4')).toBe(false);
  });
});
