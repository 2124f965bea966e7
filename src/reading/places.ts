/** Where a reader is in one chapter, and whether its end was reached before. */
export interface Place {
  /** Id of the section being read; the same in every language. */
  at: string;
  read: boolean;
}

/** The reader's place in each chapter, by slug. */
export type Places = Readonly<Record<string, Place>>;

/** Reads what was stored; anything that is not a place is ignored. */
export function toPlaces(stored: string | null): Places {
  try {
    const found: unknown = JSON.parse(stored ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, Place] => isPlace(entry[1])),
    );
  } catch {
    return {};
  }
}

/** The places with one of them renewed; a chapter once read stays read. */
export function withPlace(places: Places, slug: string, { at, read }: Place): Places {
  return { ...places, [slug]: { at, read: read || places[slug]?.read === true } };
}

/** The slug of the page at an address. */
export function toSlug(pathname: string): string {
  return /([^/]*)\.html$/.exec(pathname)?.[1] ?? '';
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  return 'at' in value && typeof value.at === 'string' && 'read' in value && typeof value.read === 'boolean';
}
