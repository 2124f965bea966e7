/** A figure and the query of its state, as they stand in a URL fragment: `#figure-stacks?apps=6`. */
export interface FigureFragment {
  readonly id: string;
  readonly query: string;
}

/** Reads a fragment that names a figure's state; anything else is none of ours. */
export function readFragment(hash: string): FigureFragment | undefined {
  const found = /^#figure-([a-z0-9-]+)\?(.*)$/.exec(hash);
  return found ? { id: found[1] ?? '', query: found[2] ?? '' } : undefined;
}

/** Writes the fragment of a figure's state; the bare figure when it is in its start state. */
export function writeFragment({ id, query }: FigureFragment): string {
  return query === '' ? `#figure-${id}` : `#figure-${id}?${query}`;
}
