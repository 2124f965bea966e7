import { join } from 'node:path/posix';
import { foldersIn, gather, idsIn, InputError, readText, readYaml } from '../../input/index.ts';
import { tableSchema, tableWordsSchema, type Table, type TableWords } from './schema.ts';

/** A table as pages show it: its numbers and its words in every language. */
export interface DataTable extends Table {
  readonly id: string;
  /** Language -> names of its columns and rows. */
  readonly words: Readonly<Record<string, TableWords>>;
}

/** The folders that hold tables, seen from the project's root. */
export interface TableFolders {
  /** `diagrams/tables`: one file of numbers for each table. */
  readonly tables: string;
  /** `docs`: one file `<lang>/tables.yaml` for each language. */
  readonly docs: string;
}

/** Reads every table with its words. Throws one `InputError` with the problems of all files. */
export async function loadTables(root: string, folders: TableFolders): Promise<DataTable[]> {
  const problems: string[] = [];
  const tables = await loadNumbers(root, folders.tables, problems);
  // Without all numbers, sound words would look like words too many.
  if (problems.length > 0) throw new InputError(problems);
  const schema = tableWordsSchema(tables);
  const words: Record<string, Record<string, TableWords>> = {};
  for (const lang of await foldersIn(join(root, folders.docs))) {
    const file = `${folders.docs}/${lang}/tables.yaml`;
    await gather(problems, async () => {
      words[lang] = readYaml(
        file,
        await readText(root, file, 'every language names the columns and rows of all tables'),
        schema,
      );
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return Object.entries(tables).map(([id, table]) => ({
    ...table,
    id,
    words: Object.fromEntries(
      Object.entries(words).flatMap(([lang, { [id]: said }]) => (said ? [[lang, said]] : [])),
    ),
  }));
}

/** Reads the numbers of all tables by id; what is wrong with any is added to `problems`. */
export async function loadNumbers(
  root: string,
  folder: string,
  problems: string[],
): Promise<Record<string, Table>> {
  const tables: Record<string, Table> = {};
  for (const id of await idsIn(join(root, folder), '.yaml')) {
    await gather(problems, async () => {
      tables[id] = await loadTable(root, folder, id);
    });
  }
  return tables;
}

/** Reads the numbers of one table. Throws an `InputError` that names file, place and remedy. */
export async function loadTable(root: string, folder: string, id: string): Promise<Table> {
  const file = `${folder}/${id}.yaml`;
  return readYaml(file, await readText(root, file, 'it holds the numbers of this table'), tableSchema);
}
