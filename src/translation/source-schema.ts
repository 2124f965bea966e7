import { z } from 'zod';

/** One entry of the bibliography, `docs/sources.yaml`. */
export const sourceSchema = z
  .strictObject({
    authors: z.string().optional(),
    title: z.string(),
    publisher: z.string(),
    /** Year of publication; for a page without a date, the year in which it was read. */
    year: z.union([z.number(), z.string()]).optional(),
    url: z.url({ protocol: /^https$/, error: 'is no address that begins with https://' }),
    /** Month in which an undated page was read, `2026-08`. */
    accessed: z
      .string()
      .regex(/^\d{4}-\d{2}$/, 'is no month such as 2026-08')
      .optional(),
    kind: z.string().optional(),
  })
  .refine(({ year, accessed }) => year !== undefined || accessed !== undefined, {
    error: 'has no date. Add year, or accessed for a page without a date',
  });
