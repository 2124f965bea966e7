import { parseMessage } from './parse-message.ts';
import { toText, type ParsedMessages, type Text, type Tree } from './text.ts';

/** Messages by key, as people write them. */
export type Messages = Tree<string>;

/** Makes the words of one language from its messages; `source` says in errors where they stand. */
export function createText(locale: string, messages: Messages, source?: string): Text {
  return toText(locale, parseMessages(messages), source);
}

const known = new WeakMap<Messages, ParsedMessages>();

/** Parses all messages of a tree. Throws as `parseMessage` does. */
export function parseMessages(messages: Messages): ParsedMessages {
  let parsed = known.get(messages);
  if (!parsed) {
    parsed = Object.fromEntries(
      Object.entries(messages).map(([key, value]) => [
        key,
        typeof value === 'string' ? toLeaf(value) : parseMessages(value),
      ]),
    );
    known.set(messages, parsed);
  }
  return parsed;
}

function toLeaf(source: string): ParsedMessages[string] {
  const [first = '', ...more] = parseMessage(source);
  return typeof first === 'string' && more.length === 0 ? first : [first, ...more];
}
