import type { BlastRadiusData } from './schema.ts';

/** Keeps what is made for a figure's data under a key, so that it is made once. */
export function keeper<Value>(): (data: BlastRadiusData, key: string, make: () => Value) => Value {
  const all = new WeakMap<BlastRadiusData, Map<string, Value>>();
  return (data, key, make) => {
    const kept = all.get(data) ?? new Map<string, Value>();
    const value = kept.get(key) ?? make();
    all.set(data, kept.set(key, value));
    return value;
  };
}
