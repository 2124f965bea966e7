import type { Kind, State } from '../kind.ts';
import { stacks } from './stacks/index.ts';

/** A kind as the engine handles it: its data and states come back to it untouched, so their types are its own secret. */
export type AnyKind = Kind<unknown, State>;

/** Every kind of figure, by name. A kind's folder, its schema in `schemas.ts` and a line here make it known. */
export const kinds = { stacks } as unknown as Readonly<Record<string, AnyKind>>;
