import type { Description, Item, Text } from '../../kind.ts';
import {
  copiesOf,
  countOf,
  hasUncountedHypervisor,
  kernelCount,
  layerNames,
  sides,
  type Topology,
} from '../../rules/topology.ts';
import { lineOf, sayAll, tableOf, type Saying } from '../../words.ts';
import { callouts, shownIn, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';
import { nameOf, valuesOf } from './values.ts';

/** The columns in words: each layer bottom to top, what the step from left to right removes, and a table to compare. */
export function describe(data: StacksData, state: StacksState, text: Text): Description {
  const { apps, boundaries, morph } = state;
  const both = shownIn(data, state);
  const values = valuesOf(data, state, text);
  const { removed } = values;
  const row = (key: string, count: (topology: Topology) => number) => [
    text.message(key),
    ...both.map((topology) => text.number(count(topology))),
  ];
  return {
    summary: sayAll(
      [
        [true, 'summary', values],
        [morph > 0, 'summary-morph', values],
      ],
      text,
    ).join(' '),
    callouts: callouts(data, state).map(({ id, count }) => text.message(`callout.${id}`, { apps, count })),
    details: () => [
      ...both.map((topology) => listLayers(topology, apps, text)),
      lineOf(`difference${removed > 0 ? '' : removed < 0 ? '-more' : '-same'}`, values, text),
      ...(boundaries ? both : []).flatMap((topology) =>
        topology.boundaries.map(({ kind, from }) => {
          const count = copiesOf(topology, from, apps);
          const named = { topology: nameOf(topology, text), from: text.message(`roles.${from}`) };
          return lineOf(`boundaries.${kind}`, { ...named, count }, text);
        }),
      ),
      ...both
        .filter(hasUncountedHypervisor)
        .slice(0, 1)
        .map((topology) => lineOf('uncounted', { topology: nameOf(topology, text) }, text)),
      tableOf(
        'table.caption',
        ['table.part', ...both.map(({ id }) => `topologies.${id}`)],
        [
          ...layerNames
            .filter((name) => both.some((topology) => copiesOf(topology, name, apps) > 0))
            .map((name) => row(`roles.${name}`, (topology) => copiesOf(topology, name, apps))),
          row('table.kernels', (topology) => kernelCount(topology, apps)),
        ],
        text,
      ),
    ],
  };
}

/** What one committed change did, with the new counts. */
export function describeChange(
  data: StacksData,
  before: StacksState,
  after: StacksState,
  text: Text,
): string {
  const values = valuesOf(data, after, text);
  const isNew = (field: keyof StacksState) => before[field] !== after[field];
  return sayAll(
    [
      ...sides.map((side): Saying => {
        const kernels = values[`${side}Kernels`];
        return [isNew(side), `change.${side}`, { topology: values[side], kernels }];
      }),
      [isNew('apps'), 'change.apps', values],
      ...(['aside', 'boundaries'] as const).map((field): Saying => {
        return [isNew(field), `change.${field}-${after[field] ? 'on' : 'off'}`];
      }),
      [isNew('morph'), 'change.morph', values],
    ],
    text,
  ).join(' ');
}

function listLayers(topology: Topology, apps: number, text: Text) {
  const kernels = kernelCount(topology, apps);
  return {
    type: 'list' as const,
    caption: text.message('list.caption', { topology: nameOf(topology, text), kernels, apps }),
    items: topology.layers.map((entry): Item => {
      const count = countOf(entry, apps);
      return {
        text: text.message('list.layer', { layer: text.message(`roles.${entry.layer}`), count }),
        items: sayAll(
          [
            [entry.kernel, 'list.kernel', { count }],
            [entry.hypervisor, 'list.kvm'],
            [entry.manages, 'list.manages'],
          ],
          text,
        ).map((said) => ({ text: said })),
      };
    }),
  };
}
