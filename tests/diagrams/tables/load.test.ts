import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTables } from '../../../src/diagrams/tables/index.ts';
import { foldersIn } from '../../../src/input/index.ts';

const folders = { tables: 'diagrams/tables', docs: 'docs' };

const speed = `source: felter
year: 2015
grade: measured
columns: [{ id: native }, { id: kvm }]
rows:
  - { id: disk, unit: IOPS, values: ['84044', null], doubtful: [native] }
`;
const speedWords = `speed:
  title: Speed
  corner: What
  columns: { native: Native, kvm: KVM }
  rows: { disk: Disk }
  environment: A server
`;

/** Writes a small project and returns what is said against its tables. */
async function faultsOf(files: Record<string, string>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'tables-'));
  for (const [file, text] of Object.entries({
    'diagrams/tables/speed.yaml': speed,
    'docs/en/tables.yaml': speedWords,
    ...files,
  })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return loadTables(root, folders).then(
    () => 'nothing',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );
}

test('every table of the site is sound and named in every language', async () => {
  const tables = await loadTables('.', folders);
  expect(tables.map(({ id }) => id)).toContain('felter');
  const languages = await foldersIn('docs');
  for (const { words } of tables) expect(Object.keys(words)).toEqual(languages);
});

test('every source of a table is in the bibliography', async () => {
  const bibliography = await readFile('docs/sources.yaml', 'utf8');
  for (const table of await loadTables('.', folders)) {
    for (const row of table.rows) expect(bibliography).toContain(`\n${row.source ?? table.source}:\n`);
  }
});

test('every table that a page shows exists, in every language', async () => {
  const ids = (await loadTables('.', folders)).map(({ id }) => id);
  for (const lang of ['ko', 'en']) {
    for (const name of (await readdir(`docs/${lang}`)).filter((one) => one.endsWith('.mdx'))) {
      const page = await readFile(`docs/${lang}/${name}`, 'utf8');
      for (const [, id] of page.matchAll(/<DataTable id="([^"]*)"/g)) expect(ids).toContain(id);
    }
  }
});

test('a small sound project is read without a word', async () => {
  expect(await faultsOf({})).toBe('nothing');
});

test('a number without quotes is told what a cell may be', async () => {
  expect(
    await faultsOf({ 'diagrams/tables/speed.yaml': speed.replace("'84044'", '84044') }),
  ).toMatchInlineSnapshot(
    `"diagrams/tables/speed.yaml:6: rows.0.values.0 has to be a decimal in quotes ('12.50'), null, or one of { about }, { from, to }, { at-most }, { at-least }, { above }."`,
  );
});

test('a vague value with a wrong name is told what a cell may be', async () => {
  expect(
    await faultsOf({ 'diagrams/tables/speed.yaml': speed.replace("'84044'", "{ circa: '5' }") }),
  ).toMatchInlineSnapshot(
    `"diagrams/tables/speed.yaml:6: rows.0.values.0 has to be a decimal in quotes ('12.50'), null, or one of { about }, { from, to }, { at-most }, { at-least }, { above }."`,
  );
});

test('a row of the wrong length is told the columns', async () => {
  expect(await faultsOf({ 'diagrams/tables/speed.yaml': speed.replace(', null', '') }))
    .toMatchInlineSnapshot(`
    "diagrams/tables/speed.yaml:6: rows.0.values has 1 values for 2 columns (native, kvm). Write null where nothing was measured."
  `);
});

test('a number without source, year, grade or unit is refused', async () => {
  const bare = speed.replace(/^(source|year|grade): .*\n/gm, '').replace(' unit: IOPS,', '');
  expect(await faultsOf({ 'diagrams/tables/speed.yaml': bare })).toMatchInlineSnapshot(`
    "diagrams/tables/speed.yaml:3: rows.0 has no source, and neither has the table. Add source to one of them.
    diagrams/tables/speed.yaml:3: rows.0 has no year, and neither has the table. Add year to one of them.
    diagrams/tables/speed.yaml:3: rows.0 has no grade, and neither has the table. Add grade to one of them.
    diagrams/tables/speed.yaml:3: rows.0 has no unit, and some column has none either. Add unit to one of them ('' for a plain number)."
  `);
});

test('an id that stands twice or names no column is refused', async () => {
  const twice = speed.replace('{ id: kvm }', '{ id: native }').replace('[native]', '[docker]');
  expect(await faultsOf({ 'diagrams/tables/speed.yaml': twice })).toMatchInlineSnapshot(`
    "diagrams/tables/speed.yaml:4: columns.1.id is "native" once more. Give each of the columns its own id.
    diagrams/tables/speed.yaml:6: rows.0.doubtful.0 is "docker", which is not a column. Columns: native, native. Fix the name."
  `);
});

test('words say nothing but the names of the columns and rows', async () => {
  const wrong = speedWords
    .replace('kvm: KVM', 'kmv: KVM')
    .replace('rows: { disk: Disk }', 'rows: { disk: 5 }');
  expect(await faultsOf({ 'docs/en/tables.yaml': wrong })).toMatchInlineSnapshot(`
    "docs/en/tables.yaml:4: speed.columns.kvm is missing. Add it (string).
    docs/en/tables.yaml:4: speed.columns.kmv is not a known key. Remove it or fix its name.
    docs/en/tables.yaml:5: speed.rows.disk has to be text."
  `);
});

test('a measured table without environment is refused', async () => {
  expect(
    await faultsOf({ 'docs/en/tables.yaml': speedWords.replace(/ {2}environment.*\n/, '') }),
  ).toMatchInlineSnapshot(`"docs/en/tables.yaml:1: speed.environment is missing. Add it (string)."`);
});

test('a language without names is told which file it needs', async () => {
  expect(await faultsOf({ 'docs/ko/index.mdx': '' })).toMatchInlineSnapshot(
    `"docs/ko/tables.yaml is missing. Add it: every language names the columns and rows of all tables."`,
  );
});
