/** A language of the site. */
export interface Language {
  /** BCP 47 tag, the name of its folder in `docs/`. */
  readonly lang: string;
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
}

/**
 * Puts the languages of the site in the order of their tags.
 * Throws when the name of a folder is no language tag in its usual spelling.
 */
export function toLanguages<Stated extends Language>(stated: readonly Stated[]): Stated[] {
  for (const { lang } of stated) assertLanguageTag(lang);
  return stated.toSorted((a, b) => (a.lang < b.lang ? -1 : 1));
}

function assertLanguageTag(tag: string): void {
  const canonical = toCanonicalTag(tag);
  if (canonical === tag) return;
  const remedy = canonical ? `docs/${canonical}/` : 'a BCP 47 tag, such as ko, en or pt-BR';
  throw new Error(`docs/${tag}/: "${tag}" is not a language tag. Rename the folder to ${remedy}.`);
}

function toCanonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
