import { z } from 'zod';

/** One entry of the bibliography, `docs/sources.yaml`. */
export const sourceSchema = z.strictObject({
  authors: z.string().optional(),
  title: z.string(),
  publisher: z.string().optional(),
  year: z.union([z.number(), z.string()]).optional(),
  url: z.url().optional(),
  /** Month in which an undated page was read, `2026-08`. */
  accessed: z.string().optional(),
  kind: z.string().optional(),
});
