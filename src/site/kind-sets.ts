/** The kinds of the figures on one page, sorted and without repeats; unknown figures are told of elsewhere. */
export function toKindSet(figures: readonly string[], kindOf: Readonly<Record<string, string>>): string[] {
  return [...new Set(figures.flatMap((id) => kindOf[id] ?? []))].sort();
}

/** The name of the script that brings a set of kinds to a page. */
export function toKindScript(set: readonly string[]): string {
  return `kinds-${set.join('_')}`;
}
