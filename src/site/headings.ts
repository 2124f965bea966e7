/** A heading of depth 2 with its headings of depth 3. */
export interface Heading {
  /** Anchor, the same in every language. */
  id: string;
  /** The words, without markup. */
  text: string;
  /** Headings of depth 3 below it. */
  children: Heading[];
}

/** A heading as the Markdown renderer lists it. */
export interface FlatHeading {
  depth: number;
  slug: string;
  text: string;
}

/**
 * The tree of a page's contents from its flat list of headings; other depths than 2 and 3 are left out.
 * @example toHeadingTree([{ depth: 2, slug: 'a', text: 'A' }, { depth: 3, slug: 'b', text: 'B' }])
 * // => [{ id: 'a', text: 'A', children: [{ id: 'b', text: 'B', children: [] }] }]
 */
export function toHeadingTree(flat: readonly FlatHeading[]): Heading[] {
  const tree: Heading[] = [];
  for (const { depth, slug, text } of flat) {
    const heading = { id: slug, text, children: [] };
    const parent = tree.at(-1);
    if (depth === 3 && parent) parent.children.push(heading);
    else if (depth === 2 || depth === 3) tree.push(heading);
  }
  return tree;
}
