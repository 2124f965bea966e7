import type { z } from 'zod';
import * as benchmarks from './benchmarks/schema.ts';
import * as blastRadius from './blast-radius/schema.ts';
import * as buildCache from './build-cache/schema.ts';
import * as clinic from './clinic/schema.ts';
import * as consolidation from './consolidation/schema.ts';
import * as density from './density/schema.ts';
import * as dockerRun from './docker-run/schema.ts';
import * as imageLayers from './image-layers/schema.ts';
import * as ioPath from './io-path/schema.ts';
import * as serverUsage from './server-usage/schema.ts';
import * as stacks from './stacks/schema.ts';
import * as startUp from './start-up/schema.ts';
import * as timeline from './timeline/schema.ts';
import * as twoViews from './two-views/schema.ts';
import * as whoseKernel from './whose-kernel/schema.ts';

/** What a kind says about its files: the shape of its data, and the words it needs (key → allowed placeholders). */
export interface KindSchema {
  readonly data: z.ZodType;
  readonly wordKeys: (data: never) => Readonly<Record<string, readonly string[]>>;
}

/** The schema of every kind, for the build only: zod never reaches a reader. */
export const schemas: Readonly<Record<string, KindSchema>> = {
  benchmarks,
  'blast-radius': blastRadius,
  'build-cache': buildCache,
  clinic,
  consolidation,
  density,
  'docker-run': dockerRun,
  'image-layers': imageLayers,
  'io-path': ioPath,
  'server-usage': serverUsage,
  stacks,
  'start-up': startUp,
  timeline,
  'two-views': twoViews,
  'whose-kernel': whoseKernel,
};
