import { recall, remember } from '../browser/storage.ts';

/** Where a reader is in one chapter, and whether its end was reached before. */
export interface Place {
  /** Id of the section being read; the same in every language. */
  at: string;
  read: boolean;
}

/** The reader's place in each chapter, by slug. */
export type Places = Readonly<Record<string, Place>>;

const key = 'layer-by-layer:places';

/** Reads what was stored; anything that is not a place is ignored. */
export function toPlaces(stored: string | null): Places {
  try {
    const found = JSON.parse(stored ?? '{}') as Record<string, Place | null> | null;
    return Object.fromEntries(
      Object.entries(found ?? {}).filter(
        (entry): entry is [string, Place] => typeof entry[1]?.at === 'string',
      ),
    );
  } catch {
    return {};
  }
}

/** The places with one of them renewed; a chapter once read stays read. */
export function withPlace(places: Places, slug: string, { at, read }: Place): Places {
  return { ...places, [slug]: { at, read: read || !!places[slug]?.read } };
}

/** The slug of the page at an address. */
export function toSlug(pathname: string): string {
  return /([^/]*)\.html$/.exec(pathname)?.[1] ?? '';
}

/** The places that this browser keeps. */
export function loadPlaces(): Places {
  return toPlaces(recall(key));
}

/** Keeps the place in the chapter of this page. */
export function keepPlace(place: Place): void {
  remember(key, JSON.stringify(withPlace(loadPlaces(), toSlug(location.pathname), place)));
}
