/*
 * What the live script lends to the scripts of single figures, so that each of those brings nothing but its own rules
 * and words. A module stands here when the engine or a second kind uses it too; what no figure uses is not shipped.
 */
export * from '../emblems.ts';
export * from '../field-controls.ts';
export * from '../motifs.ts';
export * from '../rules/by-id.ts';
export * from '../rules/bytes.ts';
export * from '../rules/layers.ts';
export * from '../rules/strata.ts';
export * from '../rules/topology.ts';
export * from '../scene.ts';
export * from '../sizes.ts';
export * from '../state.ts';
export * from '../tables/cell.ts';
export * from '../text-metrics.ts';
export * from '../words.ts';
export * from './index.ts';
// Both modules of layers have a type of this name; types are not lent.
export type { Layer } from '../rules/topology.ts';
