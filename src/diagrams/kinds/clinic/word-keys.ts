import { units } from '../../rules/bytes.ts';
import { faultsIn } from './faults.ts';
import type { ClinicData } from './schema.ts';
import { boxesOf, partsOf } from './sketch.ts';

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ items }: ClinicData): Record<string, readonly string[]> {
  const own = items.filter(({ type }) => type !== 'stack');
  const plain = [
    'inside.runs',
    'inside.manages',
    'pull',
    'run',
    'total',
    'control.item',
    'control.parts',
    'control.reveal',
    'table.caption',
    'table.number',
    'table.title',
    'table.parts',
    'table.found',
    'table.yes',
    'table.no',
    'answers',
    'all-found',
  ];
  const labels = own.flatMap((item) =>
    (['wrong', 'right'] as const).flatMap((version) => boxesOf(item, version).map(({ label }) => label.key)),
  );
  return {
    ...Object.fromEntries(plain.map((key) => [key, []])),
    ...Object.fromEntries(items.map(({ id }) => [`titles.${id}`, []])),
    ...Object.fromEntries(
      items.flatMap((item) =>
        faultsIn(item, 'wrong').map(({ code }) => [
          `reasons.${code}`,
          item.type === 'sizes' ? ['each', 'both', 'once'] : [],
        ]),
      ),
    ),
    ...Object.fromEntries(
      own.flatMap((item) => partsOf(item, 'wrong').map((part) => [`pointed.${part}`, []])),
    ),
    ...Object.fromEntries(labels.filter((key) => key.startsWith('names.')).map((key) => [key, []])),
    ...Object.fromEntries(units.map((unit) => [`size.${unit}`, ['value']])),
    summary: ['items', 'found'],
    image: ['number'],
    'total-size': ['size'],
    'inside.kernel': ['part'],
    answer: ['number', 'title', 'reason'],
    origin: ['number', 'grade', 'year'],
    keep: ['number', 'part'],
    done: ['number'],
    'change.item': ['number', 'title'],
    'change.found': ['number', 'reason'],
    'change.open': ['number'],
  };
}
