import { readFileSync } from 'node:fs';
import { toRules } from '../../src/diagrams/index.ts';
import { toDiagram } from '../../src/diagrams/schema.ts';
import { InputError, readYaml } from '../../src/input/index.ts';
import { toFigureWords } from '../../src/languages/figure-words.ts';
import { interfaceSchema } from '../../src/languages/interface-schema.ts';
import { createText } from '../../src/languages/index.ts';

const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
const files = (id: string) => ({
  ko: read(`docs/ko/diagrams/${id}.yaml`),
  en: read(`docs/en/diagrams/${id}.yaml`),
});

/** One diagram of the site with its kind's rules and its words, read from its own files only. */
export function readDiagram(id: string) {
  const diagram = toDiagram(id, read(`diagrams/${id}.yaml`), files(id));
  const textOf = (lang: 'ko' | 'en') => {
    const { file, text } = read(`docs/${lang}/interface.yaml`);
    const shared = toFigureWords(readYaml(file, text, interfaceSchema));
    return createText(lang, { ...diagram.words[lang], ...shared });
  };
  return { diagram, kind: toRules(diagram.kind), ko: textOf('ko'), en: textOf('en') };
}

/** What the author of a diagram is told after a change to its data; "nothing" when all is well. */
export function toldAfter(id: string, change: (yaml: string) => string): string {
  const { file, text } = read(`diagrams/${id}.yaml`);
  const changed = change(text);
  if (changed === text) throw new Error(`The change to ${file} changes nothing. Mend the test.`);
  try {
    toDiagram(id, { file, text: changed }, files(id));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'nothing';
}
