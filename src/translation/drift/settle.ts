import type { Block } from './blocks.ts';
import type { FileDrift } from './language-drift.ts';
import { toPrint } from './print.ts';
import type { FileRecord, Pair } from './record.ts';

/** The record of a file after some of its blocks, or all, were found right; and what could not be recorded. */
export interface Settled {
  record: FileRecord;
  /** Blocks of the source that nothing translates yet. */
  untold: Block[];
}

/**
 * Records that blocks say what their source says now. `names` are those of `Block`; without them, every block that
 * has a translation. A block that is named and has none is recorded as told by its neighbours.
 */
export function settle({ from, judged }: FileDrift, names?: readonly string[]): Settled {
  const isChosen = (name: string) => names === undefined || names.includes(name);
  const untold: Block[] = [];
  const next: Pair[] = [];
  const told = new Set<Block>();
  const add = (pair: Pair) => {
    if (!next.includes(pair)) next.push(pair);
  };
  for (const { state, source, translations, pairs: known } of judged) {
    if (!source) continue;
    const isOpen = translations.length === 0 && !known.some(({ translation }) => translation.length === 0);
    if (!isChosen(source.name)) known.forEach(add);
    else if (names === undefined && (isOpen || state === 'same-as-source')) {
      untold.push(source);
      known.forEach(add);
    } else {
      // Two blocks may be told in one; it belongs to the first of them.
      const fresh = translations.filter((one) => !told.has(one));
      fresh.forEach((one) => told.add(one));
      const { kind, key, sentences } = toPrint(source);
      add({ kind, key, source: sentences, translation: fresh.flatMap((one) => toPrint(one).sentences) });
    }
  }
  // What has lost its source stays known until its translation is gone, or is named.
  const orphans = judged.filter(({ source, translations: [block] }) => !source && block);
  for (const { translations, pairs: known } of orphans) {
    if (names === undefined || !translations.some(({ name }) => names.includes(name))) known.forEach(add);
  }
  return { record: { from, pairs: next }, untold };
}
