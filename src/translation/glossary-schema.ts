import { z } from 'zod';

const term = z.strictObject({
  /** The usual form. */
  term: z.string(),
  /** What tooltips and the glossary say. */
  definition: z.string(),
  /** Forms that count as this term in running text. */
  forms: z.array(z.string()).default([]),
  /** Forms that this site does not use. */
  avoid: z.array(z.string()).default([]),
  /** What stands in parentheses at the first mention; without it, the term of the English glossary. */
  gloss: z.string().optional(),
});

/** The terms of one language by id, `docs/<lang>/glossary.yaml`. */
export const glossarySchema = z.record(z.string(), term);
