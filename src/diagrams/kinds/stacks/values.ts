import type { Text } from '../../kind.ts';
import { guestKernelCount, kernelCount, type Topology } from '../../rules/topology.ts';
import { shownIn, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** The name of a topology. */
export function nameOf({ id }: Topology, text: Text): string {
  return text.message(`topologies.${id}`);
}

/** Names and kernels of both columns, and what going from left to right changes, as the messages call them. */
export function valuesOf(data: StacksData, state: StacksState, text: Text) {
  const { apps, morph: percent } = state;
  const [left, right] = shownIn(data, state);
  const removed = guestKernelCount(left, apps) - guestKernelCount(right, apps);
  const kernels = kernelCount(right, apps);
  return {
    left: nameOf(left, text),
    right: nameOf(right, text),
    leftKernels: kernelCount(left, apps),
    rightKernels: kernels,
    kernels,
    shared: kernels,
    removed,
    added: -removed,
    apps,
    percent,
  };
}
