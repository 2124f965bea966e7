import { z } from 'zod';
import { fitYaml, InputError, parseYaml, readYaml } from '../input/index.ts';
import { messageShape } from '../languages/index.ts';
import { kinds } from './kinds/index.ts';
import { schemas } from './kinds/schemas.ts';
import type { Field, State, Value } from './kind.ts';
import { fillFromTables } from './tables/references.ts';
import type { Table } from './tables/schema.ts';
import { fieldRule, fitsField } from './state.ts';

/** A figure as the site uses it: checked shared data, named states, and the words of every language. */
export interface Diagram {
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
  /** Named states, each a part of a state laid over the start. */
  readonly states: Readonly<Record<string, State>>;
  /** States offered as buttons. */
  readonly presets: readonly string[];
  /** Keys of the sources its numbers come from. */
  readonly sources: readonly string[];
  /** Language → its messages. */
  readonly words: Readonly<Record<string, WordTree>>;
}

/** A file's name, as errors say it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const plain = z.union([z.string(), z.number(), z.boolean()]);
const frame = z.looseObject({
  kind: z.enum(Object.keys(schemas) as [string, ...string[]]),
  states: z.record(z.string(), z.record(z.string(), z.union([plain, z.array(plain)]))).default({}),
  presets: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});

/** Groups of words that every figure gets from the interface; a figure's own would be lost behind them. */
const sharedGroups = ['figure', 'roles', 'apps', 'cell', 'grade'];

/** Words of a diagram in one language: nested keys whose leaves are messages. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}
const wordTree: z.ZodType<WordTree> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), wordTree], { error: 'has to be text or a group of texts' })),
);

/**
 * Checks a diagram and its words in every language; `tables` are those it may take numbers from.
 * Throws an `InputError` that names file, place and remedy for anything wrong in any of the files.
 */
export function toDiagram(
  id: string,
  shared: SourceFile,
  words: Readonly<Record<string, SourceFile>>,
  tables: Readonly<Record<string, Table>> = {},
): Diagram {
  const parsed = parseYaml(shared.file, shared.text);
  const { kind, states, presets, sources, ...rest } = fitYaml(parsed, frame);
  const schema = schemas[kind];
  const rules = kinds[kind];
  if (!schema || !rules)
    throw new InputError([
      `${shared.file}: kind "${kind}" has a schema but no rules. Add it to src/diagrams/kinds/index.ts.`,
    ]);
  // The frame's own fields are put aside, so that the kind's strict schema sees its data alone.
  const filled = z
    .looseObject({})
    .transform((_, context) =>
      fillFromTables(rest, tables, (path, message) =>
        context.addIssue({ code: 'custom', path: [...path], message }),
      ),
    );
  const body = fitYaml(parsed, filled.pipe(schema.data));
  assertStates(shared.file, rules.fields(body), states, presets);
  const needed = {
    title: [],
    question: [],
    ...Object.fromEntries(presets.map((name) => [`states.${name}`, []])),
    ...schema.wordKeys(body as never),
  };
  return {
    id,
    kind,
    data: body,
    states,
    presets,
    sources,
    words: Object.fromEntries(Object.entries(words).map(([lang, file]) => [lang, toWords(file, needed)])),
  };
}

function assertStates(
  file: string,
  fields: Readonly<Record<string, Field>>,
  states: Record<string, Record<string, Value>>,
  presets: readonly string[],
): void {
  const problems = Object.entries(states).flatMap(([name, patch]) =>
    Object.entries(patch).flatMap(([key, value]) => {
      const field = fields[key];
      if (!field)
        return [
          `${file}: states.${name}.${key} is not a field of this figure. Fields: ${Object.keys(fields).join(', ')}. Fix the name.`,
        ];
      return fitsField(field, value)
        ? []
        : [
            `${file}: states.${name}.${key} is ${JSON.stringify(value)}, but has to be ${fieldRule(field)}. Change the value.`,
          ];
    }),
  );
  for (const name of presets) {
    if (!states[name])
      problems.push(
        `${file}: presets names "${name}", which is not a state. States: ${Object.keys(states).join(', ')}. Fix the name.`,
      );
  }
  if (!states.start)
    problems.push(
      `${file}: states.start is missing. Add it (start: {} opens the figure in its initial state).`,
    );
  if (problems.length > 0) throw new InputError(problems);
}

function toWords({ file, text }: SourceFile, needed: Readonly<Record<string, readonly string[]>>): WordTree {
  const tree = readYaml(file, text, wordTree);
  const words = flatten(tree);
  const problems = Object.keys(needed)
    .filter((key) => words[key] === undefined)
    .map((key) => `${file}: the label ${key} is missing. Add it in this language.`);
  for (const name of sharedGroups.filter((group) => tree[group] !== undefined)) {
    problems.push(`${file}: ${name} is the name of a group that all figures share. Rename the group.`);
  }
  for (const [key, message] of Object.entries(words)) {
    const allowed = needed[key];
    if (!allowed) {
      problems.push(`${file}: ${key} is not a label of this figure. Remove it or fix its name.`);
      continue;
    }
    try {
      for (const name of messageShape(message).placeholders) {
        if (!allowed.includes(name)) {
          problems.push(
            `${file}: ${key} uses {${name}}, which this message is not given. ${allowed.length > 0 ? `Placeholders: ${allowed.map((one) => `{${one}}`).join(', ')}.` : 'It has no placeholders.'} Fix the name.`,
          );
        }
      }
    } catch (error) {
      problems.push(`${file}: ${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return tree;
}

function flatten(tree: WordTree, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
    ),
  ) as Record<string, string>;
}
