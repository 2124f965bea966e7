import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/input/index.ts';
import { createText } from '../../../src/languages/index.ts';
import { interfaceSchema } from '../../../src/languages/interface-schema.ts';
import { loadTables, showCell, toTableView } from '../../../src/diagrams/tables/index.ts';

function textOf(lang: string) {
  const file = `docs/${lang}/interface.yaml`;
  return createText(lang, readYaml(file, readFileSync(file, 'utf8'), interfaceSchema), file);
}

describe('a cell', () => {
  const ko = textOf('ko');
  const en = textOf('en');

  test('keeps the digits it was stated with', () => {
    expect(showCell('1.000', ko)).toBe('1.000');
    expect(showCell('0.01261', en)).toBe('0.01261');
    expect(showCell('84044', ko)).toBe('84,044');
  });

  test('says how vague a value is', () => {
    expect([showCell({ about: '5' }, ko), showCell({ about: '5' }, en)]).toEqual(['약 5', 'about 5']);
    expect(showCell({ from: '131.2', to: '132.3' }, ko)).toBe('131.2~132.3');
    expect(showCell({ 'at-most': '125' }, ko)).toBe('125 이하');
    expect(showCell({ 'at-least': '95' }, en)).toBe('95 or more');
  });

  test('says that nothing was measured', () => {
    expect(showCell(null, ko)).toBe('재지 않음');
  });
});

describe('a table in words', () => {
  test('gives units and sources columns of their own only where rows carry them', async () => {
    const tables = await loadTables('.', { tables: 'diagrams/tables', docs: 'docs' });
    const views = tables.map((table) => [table.id, toTableView(table, 'en', textOf('en'))] as const);
    expect(views.filter(([, view]) => view.hasSources).map(([id]) => id)).toEqual(['images', 'utilization']);
    expect(views.filter(([, view]) => !view.hasUnits).map(([id]) => id)).toEqual([
      'firecracker-boot',
      'firecracker-memory',
      'lightvm',
      'runtimes',
    ]);
    expect(views.filter(([, view]) => view.hasDoubtful).map(([id]) => id)).toEqual(['firecracker-io']);
  });

  test('says grade, year and second-hand reading', async () => {
    const tables = await loadTables('.', { tables: 'diagrams/tables', docs: 'docs' });
    const runtimes = tables.find(({ id }) => id === 'runtimes');
    expect(runtimes && toTableView(runtimes, 'ko', textOf('ko')).origin).toBe(
      '측정값, 2021년, 원문을 인용한 글에서 옮긴 값',
    );
  });

  test('says the grade of each row where rows come from different sources', async () => {
    const tables = await loadTables('.', { tables: 'diagrams/tables', docs: 'docs' });
    const utilization = tables.find(({ id }) => id === 'utilization');
    const view = utilization && toTableView(utilization, 'en', textOf('en'));
    expect([view?.origin, ...(view?.rows.map(({ origin }) => origin) ?? [])]).toEqual([
      '',
      'measured, 2007, taken from a work that quotes the source',
      'measured, 2007, taken from a work that quotes the source',
      'vendor statement, 2003',
      'illustrative, 2011',
      'illustrative, 2011',
    ]);
  });
});
