import type { z } from 'zod';
import * as stacks from './stacks/schema.ts';

/** What a kind says about its files: the shape of its data, and the words it needs (key → allowed placeholders). */
export interface KindSchema {
  readonly data: z.ZodType;
  readonly wordKeys: (data: never) => Readonly<Record<string, readonly string[]>>;
}

/** The schema of every kind, for the build only: zod never reaches a reader. */
export const schemas: Readonly<Record<string, KindSchema>> = { stacks };
