import { z } from 'zod';

const sentence = z.string().trim().min(1);

/** Front matter of a page in `docs/<lang>/`. */
export const pageSchema = z.strictObject({
  /** Title of the page, a noun phrase. */
  title: sentence,
  /** One sentence for search engines. */
  description: sentence,
  /** The one question the page answers; every chapter has one. */
  question: sentence.optional(),
  /** What the reader will understand, each with the id of the section that explains it. */
  objectives: z.array(z.strictObject({ section: sentence, text: sentence })).default([]),
  /** Sources for reading on, by id. */
  deeper: z.array(sentence).default([]),
  /** One line that leads to the next page. */
  next: sentence.optional(),
  /** The language this text was first written in. */
  source: z.string().default('ko'),
  /** The page has no text in another language yet. */
  awaiting: z.boolean().default(false),
});

/** Front matter as pages and navigation read it. */
export type PageFrontMatter = z.output<typeof pageSchema>;
