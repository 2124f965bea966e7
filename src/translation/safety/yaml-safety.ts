import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { flowSign } from '../../input/index.ts';
import type { PageFile } from '../parsed-page.ts';
import { toCharacterFaults } from './characters.ts';
import { toUrlFault } from './url.ts';

/* Names that every object of a program has. */
const PROGRAM_KEYS = ['__proto__', 'constructor', 'prototype', '__defineGetter__', '__defineSetter__', '<<'];

const DEEPEST = 8;

/** Everything in a YAML file that is more than keys, texts, numbers and lists. */
export function toYamlSafetyFaults({ path, source }: PageFile): string[] {
  const lines = new LineCounter();
  const faults: string[] = [];
  const say = (node: unknown, message: string) => {
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    faults.push(`${path}:${line}:${col}: ${message}`);
  };
  if (/^%/m.test(source)) say(undefined, 'A line begins with %, which changes how YAML is read. Remove it.');
  const documents = [parseAllDocuments(source, { lineCounter: lines, uniqueKeys: true })].flat();
  if (documents.length > 1)
    say(documents[1]?.contents, 'A second document begins here. Remove "---" or "...".');
  const walk = (node: unknown, depth: number, key = '', above = ''): void => {
    if (depth > DEEPEST) {
      say(node, `Keys lie more than ${DEEPEST} deep. Take some off.`);
      return;
    }
    if (isAlias(node)) {
      say(node, `*${node.source} repeats another value. Write it out.`);
      return;
    }
    if (!isNode(node)) return;
    if (node.anchor !== undefined) say(node, `&${node.anchor} names a value. Remove the name.`);
    if (node.tag !== undefined) say(node, `"${node.tag}" says what kind of value follows. Remove it.`);
    if (isMap(node))
      for (const { key: name, value } of node.items) {
        toKeyFault(name).forEach((fault) => say(name, fault));
        walk(name, depth);
        walk(value, depth + 1, isScalar(name) ? String(name.value) : '', key);
      }
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1, key, above);
    if (isScalar(node) && typeof node.value === 'string')
      [
        ...toTextFaults(node.value),
        ...(key === 'url' ? toAddressFaults(node.value) : []),
        ...(above === 'labels' && path.endsWith('/flows.yaml') ? toFlowFaults(node.value) : []),
      ].forEach((fault) => say(node, fault));
  };
  for (const document of documents) {
    if (!('errors' in document)) continue;
    for (const { message, pos } of document.errors) {
      const { line, col } = lines.linePos(pos[0]);
      faults.push(
        `${path}:${line}:${col}: is not valid YAML: ${(message.split(/ at line |\n/)[0] ?? '').replace(/[.:]?$/, '.')} Mend that line.`,
      );
    }
    walk(document.contents, 0);
  }
  return faults;
}

function toKeyFault(key: unknown): string[] {
  if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number'))
    return ['A key is not a word. Write a word.'];
  return PROGRAM_KEYS.includes(String(key.value))
    ? [`"${key.value}" is a name that programs keep for themselves. Choose another key.`]
    : [];
}

function toTextFaults(text: string): string[] {
  return [
    ...toCharacterFaults(text).map(({ message }) => message),
    ...(/<[a-z!/?]/i.test(text) ? ['The text holds a tag. Messages are plain text; leave it out.'] : []),
    ...(/^\s*(?:javascript|vbscript|data|file|blob|http)\s*:\s*(?:\/\/|\S)/i.test(
      text.replace(/[\p{Cc}\p{Cf}]/gu, ''),
    ) && !/^\s*\w+: /.test(text)
      ? ['The text is an address that no link may have. Write an https address.']
      : []),
  ];
}

function toAddressFaults(url: string): string[] {
  const fault = /^https:\/\//i.test(url) ? toUrlFault(url) : 'does not begin with https://';
  return fault === undefined ? [] : [`The address "${url}" ${fault}. Write an https address.`];
}

function toFlowFaults(label: string): string[] {
  const sign = flowSign.exec(label)?.[0];
  return sign === undefined
    ? []
    : [`The label has the sign ${sign}, which flow charts read as a command. Write it in words.`];
}
