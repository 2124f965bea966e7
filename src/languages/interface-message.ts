import { z } from 'zod';
import { messageShape } from './message-shape.ts';

/** A message; the note tells translators where it stands, `placeholders` what it is given. */
export function message(note: string, placeholders: readonly string[] = []) {
  return z
    .string()
    .trim()
    .min(1, 'is empty. Write the text')
    .superRefine((source, context) => {
      for (const fault of toFaults(source, placeholders))
        context.addIssue({ code: 'custom', message: fault });
    })
    .meta({ description: note, placeholders });
}

function toFaults(source: string, given: readonly string[]): string[] {
  try {
    const list =
      given.length > 0 ? `Placeholders: ${given.map((name) => `{${name}}`).join(', ')}.` : 'It has none.';
    return messageShape(source)
      .placeholders.filter((name) => !given.includes(name))
      .map((name) => `uses {${name}}, which this message is not given. ${list} Fix the name.`);
  } catch (error) {
    return [error instanceof Error ? `is wrong: ${error.message}` : String(error)];
  }
}
