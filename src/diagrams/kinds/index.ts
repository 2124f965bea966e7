import type { Kind, State } from '../kind.ts';
import { kind as benchmarks } from './benchmarks/index.ts';
import { kind as blastRadius } from './blast-radius/index.ts';
import { kind as buildCache } from './build-cache/index.ts';
import { kind as clinic } from './clinic/index.ts';
import { kind as consolidation } from './consolidation/index.ts';
import { kind as density } from './density/index.ts';
import { kind as dockerRun } from './docker-run/index.ts';
import { kind as imageLayers } from './image-layers/index.ts';
import { kind as ioPath } from './io-path/index.ts';
import { kind as serverUsage } from './server-usage/index.ts';
import { kind as stacks } from './stacks/index.ts';
import { kind as startUp } from './start-up/index.ts';
import { kind as timeline } from './timeline/index.ts';
import { kind as twoViews } from './two-views/index.ts';
import { kind as whoseKernel } from './whose-kernel/index.ts';

/** A kind as the engine handles it: its data and states come back to it untouched, so their types are its own secret. */
export type AnyKind = Kind<unknown, State>;

/** Every kind of figure, by name. A kind's folder, a line here, one in `schemas.ts` and one in `legends.ts` make it known. */
export const kinds: Readonly<Record<string, AnyKind>> = byName(
  benchmarks,
  blastRadius,
  buildCache,
  clinic,
  consolidation,
  density,
  dockerRun,
  imageLayers,
  ioPath,
  serverUsage,
  stacks,
  startUp,
  timeline,
  twoViews,
  whoseKernel,
);

// Method parameters are checked loosely by TypeScript, so a kind of narrower data is accepted as any kind:
// the engine hands it only the data and states that came from itself.
function byName(...all: AnyKind[]): Record<string, AnyKind> {
  return Object.fromEntries(all.map((kind) => [kind.name, kind]));
}
