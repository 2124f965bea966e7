import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { parseMessage } from '../languages/index.ts';
import type { Passage, Piece } from './passages.ts';

/* Keys whose values are no text: ids, and the lists of forms in a glossary. */
export const NO_TEXT: readonly string[] = ['forms', 'avoid', 'section', 'deeper', 'source', 'dir'];

/**
 * Every text in a YAML source of a language (glossary, interface, tables, words of a figure, a page's front matter),
 * each as one passage.
 * Of a message with placeholders only the words are left; each placeholder counts as one sign that is no letter.
 */
export function toMessagePassages(source: string): Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Pair: (_key, { key }) => (isScalar(key) && NO_TEXT.includes(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const [start, end] = range;
      const raw = source.slice(start, end);
      let at = 0;
      const pieces = toLiterals(value).map((text): Piece => {
        // A text written over several lines or with quotes is not found as it is; then it has the place of its start.
        const found = raw.indexOf(text, at);
        at = Math.max(at, found);
        const { line, col } = lines.linePos(start + Math.max(0, found));
        return { kind: 'words', text, line, column: col };
      });
      passages.push({ kind: 'paragraph', section: '', inside: [], pieces });
    },
  });
  return passages;
}

/** The words of a message, with `\0` for each placeholder, in the order in which they are written. */
function toLiterals(value: string): string[] {
  const toParts = (message: ReturnType<typeof parseMessage>): string[] =>
    message.flatMap((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'plural' || part.type === 'select')
        return ['\0', ...Object.values(part.forms).flatMap((form) => [...toParts(form), '\0'])];
      return '\0';
    });
  try {
    return toParts(parseMessage(value));
  } catch {
    // Faulty messages are told by the room that reads them; here their text counts as it stands.
    return [value];
  }
}
