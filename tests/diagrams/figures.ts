import { readdirSync, readFileSync } from 'node:fs';
import { loadDiagrams } from '../../src/diagrams/load.ts';
import { toRules, type Text } from '../../src/diagrams/index.ts';
import { toFigureWords } from '../../src/languages/figure-words.ts';
import { interfaceSchema } from '../../src/languages/interface-schema.ts';
import { createText } from '../../src/languages/index.ts';
import { readYaml } from '../../src/input/index.ts';

/** The languages of the site: the folders of `docs/`. */
export const languages = readdirSync('docs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every diagram of the site, read from its files as the build reads it. */
export const diagrams = await loadDiagrams('.', 'diagrams', 'docs');

/** The words of a diagram in a language, as its page has them. */
export function textOf(diagram: (typeof diagrams)[number], lang: string): Text {
  const file = `docs/${lang}/interface.yaml`;
  const shared = toFigureWords(readYaml(file, readFileSync(file, 'utf8'), interfaceSchema));
  return createText(lang, { ...diagram.words[lang], ...shared });
}

/** Every diagram in every language, with its kind's rules: what the walking tests walk. */
export const figures = diagrams.flatMap((diagram) =>
  languages.map((lang) => ({
    id: diagram.id,
    lang,
    diagram,
    kind: toRules(diagram.kind),
    text: textOf(diagram, lang),
  })),
);
