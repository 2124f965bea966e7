import { type Message, parseMessage } from './parse-message.ts';

/** What a message asks of its caller, so that two languages' versions of it can be compared. */
export interface MessageShape {
  /** Names of all values, sorted. */
  readonly placeholders: readonly string[];
  /** Names of the values that must be numbers, each with the forms that some plural of it gives, sorted. */
  readonly plurals: Readonly<Record<string, readonly string[]>>;
  /** Names of the values that are chosen by, each with the forms that some select gives, sorted. */
  readonly selects: Readonly<Record<string, readonly string[]>>;
  /** Pairs of Korean particles in the order of the text. */
  readonly particles: readonly string[];
}

/** Returns what a message asks of its caller. Throws as `parseMessage` does. */
export function messageShape(source: string): MessageShape {
  const placeholders = new Set<string>();
  const chosen = { plural: new Map<string, Set<string>>(), select: new Map<string, Set<string>>() };
  const particles: string[] = [];
  const visit = (message: Message): void => {
    for (const part of message) {
      if (typeof part === 'string' || part.type === 'count') continue;
      if (part.type === 'particle') {
        particles.push(part.pair);
        continue;
      }
      placeholders.add(part.name);
      if (part.type === 'value') continue;
      const forms = chosen[part.type].get(part.name) ?? new Set();
      chosen[part.type].set(part.name, forms);
      for (const [form, inner] of Object.entries(part.forms)) {
        forms.add(form);
        visit(inner);
      }
    }
  };
  visit(parseMessage(source));
  return {
    placeholders: [...placeholders].sort(),
    plurals: toSortedLists(chosen.plural),
    selects: toSortedLists(chosen.select),
    particles,
  };
}

function toSortedLists(sets: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
  return Object.fromEntries([...sets].map(([name, forms]) => [name, [...forms].sort()]));
}
