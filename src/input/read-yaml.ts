import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError } from './input-error.ts';

/** YAML text taken apart, to be held against schemas. */
export interface ParsedYaml {
  /** What errors call it. */
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads YAML text into a value that fits a schema. `file` names it in errors, each on its own line:
 * `docs/ko/interface.yaml:12: header.menu is missing. Add it.`
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): z.output<Schema> {
  return fitYaml(parseYaml(file, source), schema);
}

/** Takes YAML text apart, for more than one schema. Throws as `readYaml` does. */
export function parseYaml(file: string, source: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const fault = document.errors[0];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new InputError([
      `${file}:${line}:${col}: is not valid YAML: ${firstSentence(fault.message)} Mend that line.`,
    ]);
  }
  if (document.contents === null) throw new InputError([`${file}: is empty. Write its keys.`]);
  return { file, document, lines };
}

/** The value of a YAML text that fits a schema. Throws as `readYaml` does. */
export function fitYaml<Schema extends z.ZodType>(
  { file, document, lines }: ParsedYaml,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.flatMap((issue) =>
      sayIssue(issue).map(({ path, says }) => `${file}${lineOf(document, path, lines)}: ${says}`),
    ),
  );
}

/** The sentences for one schema fault; `path` is where in the file it is. */
function sayIssue(issue: z.core.$ZodIssue): { path: PropertyKey[]; says: string }[] {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      says: `${[...issue.path, key].join('.')} is not a known key. Remove it or fix its name.`,
    }));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [{ path: issue.path, says: `${where} is missing. Add it (${issue.expected}).` }];
  }
  if (issue.code === 'invalid_value') {
    const said =
      issue.input === undefined ? 'is missing. Add' : `is ${JSON.stringify(issue.input)}, but has to be`;
    return [{ path: issue.path, says: `${where} ${said} one of: ${issue.values.map(String).join(', ')}.` }];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = issue.errors.flatMap((errors) => errors).slice(0, 1);
    return inner.flatMap((one) => sayIssue({ ...one, path: [...issue.path, ...one.path] }));
  }
  return [
    {
      path: issue.path,
      says: `${where} ${issue.message.replace(/^Invalid input: /, 'is wrong: ')}${issue.message.endsWith('.') ? '' : '.'}`,
    },
  ];
}

/** `:12` for the deepest part of a path that stands in the document. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): string {
  for (let length = path.length; length > 0; length -= 1) {
    const holder = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(holder) ? holder.items.find(({ key }) => String(key) === String(last)) : undefined;
    const node: unknown = pair ? pair.key : isSeq(holder) ? holder.items[Number(last)] : undefined;
    const range =
      typeof node === 'object' && node && 'range' in node ? (node.range as [number] | undefined) : undefined;
    if (range) return `:${lines.linePos(range[0]).line}`;
  }
  return '';
}

function firstSentence(message: string): string {
  const [first = message] = message.split(/ at line | in\n|\n/);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
