import type { Glossary } from '../term-faults.ts';
import type { Block } from './blocks.ts';
import type { Judged } from './judge.ts';
import type { FileDrift } from './language-drift.ts';
import { type History, toOldText } from './old-text.ts';
import { toRecordDiff, toWordDiff } from './word-diff.ts';

/** What a list of work is made with besides the files. */
export interface TodoContext {
  lang: string;
  /** Glossaries by language. */
  glossaries: ReadonlyMap<string, Glossary>;
  history: History;
}

/* What to do, by state. */
const REMEDIES: Readonly<Record<Judged['state'], string>> = {
  translated: '',
  stale: 'The source has changed. Change the translation, or leave it if its meaning still holds',
  missing: 'The source says this, the translation does not. Translate it',
  orphaned: 'The source has it no more. Remove it',
  'same-as-source': 'The words of the source stand here. Translate them, or leave them if they are right',
  moved: 'The source says this elsewhere now. Move it there',
};

/** Every block of a file that needs work, each as lines of text; the first is its place, its name and its state. */
export function toTodo(file: FileDrift, context: TodoContext): string[] {
  const { name, state, source, translation } = file;
  const path = `docs/${context.lang}/${name}`;
  if (state === 'orphaned')
    return [
      `${translation?.path ?? path}:1:1  orphaned\n  do     The source has no such file any more. Remove this one.`,
    ];
  if (state === 'missing' && source)
    return [`${path}:1:1  missing\n  do     Copy ${source.path} to ${path} and translate it.`];
  const moved =
    state === 'moved' && translation
      ? [
          `${translation.path}:1:1  moved\n  do     The source is called ${name} now. Run: git mv ${translation.path} ${path}`,
        ]
      : [];
  const work = file.judged.filter((one) => one.state !== 'translated');
  return [...moved, ...work.map((one) => toEntry(one, file, context))];
}

function toEntry(judged: Judged, file: FileDrift, context: TodoContext): string {
  const { state, source, translations, pairs, isEdited } = judged;
  const [first] = translations;
  const path = first ? (file.translation?.path ?? '') : (file.source?.path ?? '');
  const { line, column } = first ?? source ?? { line: 1, column: 1 };
  const name = source?.name ?? first?.name ?? '';
  const before = pairs.flatMap((pair) => pair.source);
  const old = state === 'stale' || state === 'orphaned' ? toOldText(file, pairs, context.history) : undefined;
  const change =
    source && before.length > 0 && state === 'stale'
      ? [['source', old === undefined ? toRecordDiff(before, source.text) : toWordDiff(old, source.text)]]
      : [...(old === undefined ? [] : [['was', old]]), ...(source ? [['source', source.text]] : [])];
  const terms = source ? toTerms(source, file.from, context) : [];
  const lines = [
    ...change,
    ...translations.map(({ text }) => ['now', text]),
    ...(terms.length > 0 ? [['terms', terms.join('; ')]] : []),
    ...(isEdited && state === 'stale'
      ? [['note', 'The translation was changed, too, since it was found right.']]
      : []),
    ['do', `${REMEDIES[state]}; then run: npm run translate -- done ${context.lang} ${file.name} ${name}`],
  ];
  return [
    `${path}:${line}:${column}  ${name}  ${state}`,
    ...lines.map(([label = '', text = '']) => `  ${label.padEnd(6)} ${text}`),
  ].join('\n');
}

/** Terms of the glossary in a block of the source, each with how the translation writes it. */
function toTerms({ text }: Block, from: string, { lang, glossaries }: TodoContext): string[] {
  const own = glossaries.get(lang) ?? {};
  return Object.entries(glossaries.get(from) ?? {}).flatMap(([id, { term, forms }]) => {
    const found = [term, ...forms].find((form) => text.toLowerCase().includes(form.toLowerCase()));
    const { term: write, avoid = [] } = own[id] ?? {};
    if (found === undefined || write === undefined) return [];
    return `${found} = ${write}${avoid.length > 0 ? ` (not ${avoid.join(', ')})` : ''}`;
  });
}
