import type { Text } from './kind.ts';

/** How far a number can be trusted: measured (source, year), stated by a vendor (source), or made up to explain. */
export const grades = ['measured', 'vendor', 'illustrative'] as const;
export type Grade = (typeof grades)[number];

/** The grades that a figure's data carries anywhere, each once, in the order of trust. */
export function gradesOf(data: unknown): Grade[] {
  const found = new Set<unknown>();
  collect(data, found);
  return grades.filter((grade) => found.has(grade));
}

/** A sentence for each grade that a figure's data carries: how far its numbers can be trusted. */
export function toGradeSentences(data: unknown, text: Pick<Text, 'message'>): string[] {
  return gradesOf(data).map((grade) => text.message(`figure.grades.${grade}`));
}

function collect(value: unknown, found: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'grade') found.add(inner);
    else collect(inner, found);
  }
}
