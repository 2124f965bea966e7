import { readdirSync, readFileSync } from 'node:fs';
import { toDiagram } from '../../src/diagrams/schema.ts';
import { loadNumbers } from '../../src/diagrams/tables/load.ts';
import { InputError } from '../../src/input/index.ts';

/** A change of a file's text. */
export type Edit = (text: string) => string;

const languages = readdirSync('docs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const tables = await loadNumbers('.', 'diagrams/tables', []);

/** What the author of a figure is told after an edit of its shared data, or of its words in one language. */
export function toldAbout(id: string, edit: Edit, lang?: string): string {
  const file = (name: string, change: boolean) => {
    const text = readFileSync(name, 'utf8');
    if (change && edit(text) === text) throw new Error(`The edit leaves ${name} as it is.`);
    return { file: name, text: change ? edit(text) : text };
  };
  const words = languages.map((one) => [one, file(`docs/${one}/diagrams/${id}.yaml`, one === lang)] as const);
  try {
    toDiagram(id, file(`diagrams/${id}.yaml`, lang === undefined), Object.fromEntries(words), tables);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'nothing';
}
