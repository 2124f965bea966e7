/** How one component is written in a page's text. */
export interface Word {
  /** `block`: on a line of its own; `inline`: inside a sentence. */
  place: 'block' | 'inline';
  /** Attributes that have to be there. */
  required: readonly string[];
  /** Attributes that may be there. */
  optional?: readonly string[];
}

/** Every component that a page may use, as CONTRIBUTING explains them; none of them needs an import. */
export const vocabulary: Readonly<Record<string, Word>> = {
  Cite: { place: 'inline', required: ['id'], optional: ['at'] },
  DataTable: { place: 'block', required: ['id'] },
  Diagram: { place: 'block', required: ['id'], optional: ['state'] },
  Flow: { place: 'block', required: ['id'] },
  GlossaryList: { place: 'block', required: [] },
  Note: { place: 'block', required: ['kind'] },
  Part: { place: 'inline', required: ['figure', 'id'] },
  Quiz: { place: 'block', required: ['id', 'question'] },
  Show: { place: 'inline', required: ['figure', 'state', 'chapter'] },
  SourceList: { place: 'block', required: [] },
  Term: { place: 'inline', required: ['id'] },
  Try: { place: 'inline', required: ['figure', 'state'] },
};
