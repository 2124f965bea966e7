import { z } from 'zod';
import { topologies } from '../../rules/topology-schema.ts';
import { events, stationNames } from '../../rules/topology.ts';

/** What `diagrams/io-path.yaml` says besides kind and states: the topologies, the left column's first, the right one's second. */
export const data = z.strictObject({ topologies });

/** The checked data of a figure of paths. */
export type IoPathData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ topologies: all }: IoPathData): Record<string, readonly string[]> {
  const pair = ['left', 'right'];
  const forEach = (prefix: string, names: readonly string[], placeholders: readonly string[] = []) =>
    Object.fromEntries(names.map((name) => [`${prefix}.${name}`, placeholders]));
  return {
    ...forEach(
      'topologies',
      all.map(({ id }) => id),
    ),
    ...forEach('events', events),
    ...forEach('asks', events),
    ...forEach(
      'stations',
      stationNames.filter((station) => station !== 'app'),
    ),
    ...forEach(
      'arrives',
      stationNames.filter((station) => station !== 'app'),
      ['event'],
    ),
    ...forEach('parts', ['guest-kernel', 'host-kernel', 'device']),
    ...forEach('summary', events, [...pair, 'leftSteps', 'rightSteps', 'leftEnd', 'rightEnd', 'app']),
    ...forEach('callout', ['virtual-device', 'hypervisor', 'guest-kernel', 'host-kernel', 'engine', 'cpu']),
    steps: ['steps'],
    manages: [],
    'control.event': [],
    'control.left': [],
    'control.right': [],
    'control.step': [],
    'caption.asks': ['asks'],
    ...forEach('caption', ['both', 'left', 'right'], [...pair, 'leftName', 'rightName']),
    'path.caption': ['topology', 'event', 'steps'],
    'path.start': ['app'],
    'path.step': ['step', 'station', 'arrives'],
    'matrix.title': [],
    'matrix.topology': [],
    'matrix.step': ['step', 'station'],
    'note.return': [],
    'note.simplified': [],
    'note.engine': [],
    'change.event': ['event'],
    'change.left': ['topology', 'steps'],
    'change.right': ['topology', 'steps'],
  };
}
