/** Labels that do not fit their box in a figure: laid out as the site does, told at the text that is too long. */
import { type AnyKind, type FigureData, misfitsOf, type Text, toRules } from '../src/diagrams/index.ts';
import { loadDiagrams } from '../src/diagrams/load.ts';
import { InputError, readYaml } from '../src/input/index.ts';
import { toFigureWords } from '../src/languages/figure-words.ts';
import { createText } from '../src/languages/index.ts';
import { interfaceSchema } from '../src/languages/interface-schema.ts';
import { type Finding, type LaidOutLabel, toFinding, toLabelFindings } from '../src/translation/index.ts';

/** Labels that do not fit, and what keeps the figures from being laid out. */
export interface LabelFindings {
  readonly misfits: readonly Finding[];
  readonly problems: readonly Finding[];
}

/** Every label of a language that does not fit, or why its figures cannot be laid out. */
export async function labelFindings(
  root: string,
  files: readonly { path: string; source: string }[],
  lang: string,
): Promise<LabelFindings> {
  const path = `docs/${lang}/interface.yaml`;
  try {
    const source = files.find((file) => file.path === path)?.source ?? '';
    const shared = toFigureWords(readYaml(path, source, interfaceSchema));
    const diagrams = await loadDiagrams(root, 'diagrams', 'docs', lang);
    const labels = diagrams.flatMap((diagram) => {
      const text = createText(lang, { ...diagram.words[lang], ...shared });
      return toLaidOut(toRules(diagram.kind), diagram, text);
    });
    return { misfits: toLabelFindings(files, lang, labels), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { misfits: [], problems: error.problems.map(toFinding) };
  }
}

/** The lines of a figure that do not fit, with the messages that its layout has asked for. */
function toLaidOut(kind: AnyKind, figure: FigureData, text: Text): LaidOutLabel[] {
  const messages = new Map<string, string>();
  const listening: Text = {
    locale: text.locale,
    number: (value, options) => text.number(value, options),
    has: (key) => text.has(key),
    message: (key, params) => {
      const words = text.message(key, params);
      if (!messages.has(words)) messages.set(words, key);
      return words;
    },
  };
  return misfitsOf(kind, figure, listening).map(({ line, ...misfit }) => ({
    ...misfit,
    line: line.text,
    figure: figure.id,
    messages,
  }));
}
