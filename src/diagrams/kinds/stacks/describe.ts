import type { Description, Item, Text } from '../../kind.ts';
import {
  copiesOf,
  countOf,
  hasUncountedHypervisor,
  kernelCount,
  layerNames,
  type Topology,
} from '../../rules/topology.ts';
import { callouts, columns, compareKernels, topologyOf, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** The columns in words: each layer bottom to top, what the step from left to right removes, and a table to compare. */
export function describe(data: StacksData, state: StacksState, text: Text): Description {
  const { left, right } = columns(data, state);
  const names = { left: nameOf(left, text), right: nameOf(right, text) };
  const kernels = compareKernels(data, state);
  const uncounted = [left, right].filter(hasUncountedHypervisor);
  const summary = text.message('summary', {
    ...names,
    leftKernels: kernels.left,
    rightKernels: kernels.right,
    apps: state.apps,
  });
  return {
    summary:
      state.morph === 0
        ? summary
        : `${summary} ${text.message('summary-morph', { ...names, percent: state.morph })}`,
    callouts: callouts(data, state).map(({ id, side }) =>
      text.message(`callout.${id}`, {
        apps: state.apps,
        count: copiesOf(topologyOf(data, state[side]), 'guest-os', state.apps),
      }),
    ),
    details: [
      ...[left, right].map((topology) => ({
        type: 'list' as const,
        caption: text.message('list.caption', {
          topology: nameOf(topology, text),
          kernels: kernelCount(topology, state.apps),
          apps: state.apps,
        }),
        items: listLayers(topology, state.apps, text),
      })),
      { type: 'line', text: difference(kernels, names.right, state.apps, text) },
      ...(state.boundaries
        ? [left, right].flatMap((topology) => listBoundaries(topology, state.apps, text))
        : []),
      ...uncounted.slice(0, 1).map((topology) => ({
        type: 'line' as const,
        text: text.message('uncounted', { topology: nameOf(topology, text) }),
      })),
      compareInTable(left, right, state.apps, text),
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
  const { left, right } = columns(data, after);
  const kernels = compareKernels(data, after);
  const lines: string[] = [];
  if (before.left !== after.left) {
    lines.push(text.message('change.left', { topology: nameOf(left, text), kernels: kernels.left }));
  }
  if (before.right !== after.right) {
    lines.push(text.message('change.right', { topology: nameOf(right, text), kernels: kernels.right }));
  }
  if (before.apps !== after.apps) {
    lines.push(
      text.message('change.apps', {
        left: nameOf(left, text),
        right: nameOf(right, text),
        apps: after.apps,
        leftKernels: kernels.left,
        rightKernels: kernels.right,
      }),
    );
  }
  if (before.aside !== after.aside)
    lines.push(text.message(after.aside ? 'change.aside-on' : 'change.aside-off'));
  if (before.boundaries !== after.boundaries) {
    lines.push(text.message(after.boundaries ? 'change.boundaries-on' : 'change.boundaries-off'));
  }
  if (before.morph !== after.morph) {
    lines.push(
      text.message('change.morph', {
        percent: after.morph,
        left: nameOf(left, text),
        right: nameOf(right, text),
      }),
    );
  }
  return lines.join(' ');
}

function nameOf(topology: Topology, text: Text): string {
  return text.message(`topologies.${topology.id}`);
}

function listLayers(topology: Topology, apps: number, text: Text): Item[] {
  return topology.layers.map((entry) => {
    const count = countOf(entry, apps);
    const inside = [
      ...(entry.kernel ? [{ text: text.message('list.kernel', { count }) }] : []),
      ...(entry.hypervisor ? [{ text: text.message('list.kvm') }] : []),
      ...(entry.manages ? [{ text: text.message('list.manages') }] : []),
    ];
    return {
      text: text.message('list.layer', { layer: text.message(`roles.${entry.layer}`), count }),
      items: inside,
    };
  });
}

function difference(
  kernels: ReturnType<typeof compareKernels>,
  right: string,
  apps: number,
  text: Text,
): string {
  if (kernels.removed > 0)
    return text.message('difference', { removed: kernels.removed, shared: kernels.right, apps });
  if (kernels.removed < 0) return text.message('difference-more', { added: -kernels.removed, apps });
  return text.message('difference-same', { right, kernels: kernels.right, apps });
}

function listBoundaries(topology: Topology, apps: number, text: Text) {
  return topology.boundaries.map(({ kind, from }) => ({
    type: 'line' as const,
    text: text.message(`boundaries.${kind}`, {
      topology: nameOf(topology, text),
      count: copiesOf(topology, from, apps),
      from: text.message(`roles.${from}`),
    }),
  }));
}

function compareInTable(left: Topology, right: Topology, apps: number, text: Text) {
  const rows = layerNames
    .map((name) => [name, copiesOf(left, name, apps), copiesOf(right, name, apps)] as const)
    .filter(([, a, b]) => a + b > 0)
    .map(([name, a, b]) => [text.message(`roles.${name}`), text.number(a), text.number(b)]);
  const kernels = [left, right].map((topology) => text.number(kernelCount(topology, apps)));
  return {
    type: 'table' as const,
    caption: text.message('table.caption'),
    head: [text.message('table.part'), nameOf(left, text), nameOf(right, text)],
    rows: [...rows, [text.message('table.kernels'), ...kernels]],
  };
}
