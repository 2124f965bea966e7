import type { Legend, State } from '../kind.ts';
import { legend as benchmarks } from './benchmarks/legend.ts';
import { legend as blastRadius } from './blast-radius/legend.ts';
import { legend as buildCache } from './build-cache/legend.ts';
import { legend as clinic } from './clinic/legend.ts';
import { legend as consolidation } from './consolidation/legend.ts';
import { legend as density } from './density/legend.ts';
import { legend as dockerRun } from './docker-run/legend.ts';
import { legend as imageLayers } from './image-layers/legend.ts';
import { legend as ioPath } from './io-path/legend.ts';
import { legend as serverUsage } from './server-usage/legend.ts';
import { legend as stacks } from './stacks/legend.ts';
import { legend as startUp } from './start-up/legend.ts';
import { legend as timeline } from './timeline/legend.ts';
import { legend as twoViews } from './two-views/legend.ts';
import { legend as whoseKernel } from './whose-kernel/legend.ts';

/** A legend as the page prints it: data and states come back to its kind untouched. */
export type AnyLegend = Legend<unknown, State>;

/** The legend of every kind, for the build only: it is printed once, and no live script draws it anew. */
export const legends: Readonly<Record<string, AnyLegend>> = {
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
