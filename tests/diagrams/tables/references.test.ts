import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/diagrams/tables/index.ts';
import { fillFromTables, tableCell, tableRow } from '../../../src/diagrams/tables/references.ts';

const all = await loadTables('.', { tables: 'diagrams/tables', docs: 'docs' });
const some = all.filter(({ id }) => ['felter', 'lightvm', 'utilization'].includes(id));
const tables = Object.fromEntries(some.map((table) => [table.id, table]));

function fill(data: unknown) {
  const problems: string[] = [];
  const filled = fillFromTables(data, tables, (path, message) =>
    problems.push(`${path.join('.')} ${message}`),
  );
  return { filled, problems };
}

describe('a number taken from a table', () => {
  test('comes with its unit, source, year and grade', () => {
    const { filled } = fill({ idle: { 'from-table': 'utilization/power-near-idle/value' } });
    expect(filled).toEqual({
      idle: {
        value: { about: '50' },
        unit: '%',
        doubtful: false,
        source: 'barroso',
        year: 2007,
        grade: 'measured',
        secondary: true,
      },
    });
    expect(tableCell.safeParse((filled as { idle: unknown }).idle).success).toBe(true);
  });

  test('a row brings all its columns, each with its own unit', () => {
    const { filled } = fill([{ 'from-table': 'felter/linpack' }]);
    const [row] = filled as [unknown];
    expect(tableRow.parse(row).cells).toMatchObject({
      native: { value: '290.83', unit: 'GFLOPS' },
      'kvm-ratio': { value: '0.977', unit: '' },
    });
  });

  test('everything else stays as it is', () => {
    const data = { a: [1, 'two', null, { b: true }] };
    expect(fill(data)).toEqual({ filled: data, problems: [] });
  });

  test('a reference that leads nowhere is told what there is', () => {
    const { problems } = fill({
      a: { 'from-table': 'speed/linpack' },
      b: [{ 'from-table': 'lightvm/boot' }],
      c: { 'from-table': 'lightvm/vm-boot/native' },
    });
    expect(problems.join('\n')).toMatchInlineSnapshot(`
      "a.from-table names "speed/linpack", but there is no table "speed". Tables: felter, lightvm, utilization. Fix the name.
      b.0.from-table names "lightvm/boot", but lightvm has no row "boot". Rows: vm-boot, fork-exec. Fix the name.
      c.from-table names "lightvm/vm-boot/native", but lightvm has no column "native". Columns: time. Fix the name."
    `);
  });
});
