import { firstOfEach } from '../../rules/by-id.ts';
import { sides, type Side } from '../../rules/topology.ts';
import { columnOf, copyOf, stoppedApps, type BlastRadiusState, type Column } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** A remark with a number in the drawing: which message, in which column, at which node. */
export interface Callout {
  readonly id:
    'alone' | 'fault' | 'below-all' | 'no-host' | 'policy' | 'live-restore' | 'weaker' | 'stronger';
  readonly side: Side;
  readonly node: string;
  readonly count: number;
}

/** The remarks that a state deserves, at most one of a kind, left column first. */
export function callouts(data: BlastRadiusData, state: BlastRadiusState): Callout[] {
  const found = sides.flatMap((side) => {
    const column = columnOf(data, state, state[side]);
    return (state.fault === 'escape' ? onEscape(column, state) : onFault(column, state)).map(
      (one): Callout => ({ ...one, side }),
    );
  });
  return firstOfEach(found);
}

function onFault(column: Column, { fault, liveRestore }: BlastRadiusState): Omit<Callout, 'side'>[] {
  const { graph, faulty } = column;
  const count = stoppedApps(column);
  if (faulty) {
    const shared = fault === 'hypervisor' ? 'below-all' : 'fault';
    const ended = liveRestore ? 'live-restore' : 'policy';
    return [{ id: fault === 'engine' ? ended : count === 1 ? 'alone' : shared, node: faulty.id, count }];
  }
  const hypervisor = graph.nodes.find(({ part }) => part === 'hypervisor');
  return fault === 'host-kernel' && hypervisor ? [{ id: 'no-host', node: hypervisor.id, count }] : [];
}

function onEscape({ topology }: Column, state: BlastRadiusState): Omit<Callout, 'side'>[] {
  const node = `app-${copyOf(state)}`;
  return topology.boundaries
    .map(({ kind }) => ({ id: kind === 'vm' ? 'stronger' : 'weaker', node, count: 0 }) as const)
    .toReversed();
}
