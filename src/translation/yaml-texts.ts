import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { NO_TEXT } from './message-passages.ts';

/* What each language says for itself: its name, and what stands in parentheses behind its terms. */
const OWN_TEXT = /^language\.name$|\.gloss$/;

/** One text of a YAML file with its place. */
export interface YamlText {
  /** Keys from the top, joined by full stops; texts of a list share the key of the list. */
  key: string;
  text: string;
  line: number;
  column: number;
}

/** Every text of a YAML source in the order of the file; ids and lists of forms are left out. */
export function toYamlTexts(source: string): YamlText[] {
  const lines = new LineCounter();
  const texts: YamlText[] = [];
  const walk = (node: unknown, keys: readonly string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const inside = [...keys, name];
        if (!NO_TEXT.includes(name) && !OWN_TEXT.test(inside.join('.'))) walk(value, inside);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item, keys);
    } else if (isScalar(node) && typeof node.value === 'string') {
      const { line, col } = lines.linePos((node as Node).range?.[0] ?? 0);
      texts.push({ key: keys.join('.'), text: node.value, line, column: col });
    }
  };
  walk(parseDocument(source, { lineCounter: lines }).contents, []);
  return texts;
}
