import type { Description, Item, Text } from '../../kind.ts';
import { faults } from './graph.ts';
import { callouts } from './callouts.ts';
import {
  barrierOf,
  boundariesTo,
  columnOf,
  copyOf,
  sides,
  stoppedApps,
  type BlastRadiusState,
  type Column,
  type Side,
} from './model.ts';
import { nameOfApp, resultOf } from './results.ts';
import type { BlastRadiusData } from './schema.ts';

/** How many applications stop or lie open, every part of both columns, and every fault in every topology as a table. */
export function describe(data: BlastRadiusData, state: BlastRadiusState, text: Text): Description {
  return {
    summary: summaryOf(data, state, text),
    callouts: callouts(data, state).map(({ id, count }) =>
      text.message(`callout.${id}`, id === 'fault' ? { count } : {}),
    ),
    details: [
      ...sides.map((side) => listNodes(data, state, side, text)),
      ...sides.map((side) => ({
        type: 'line' as const,
        text: `${nameOf(state, side, text)}: ${resultOf(data, state, side, text)}`,
      })),
      tableOfFaults(data, state, text),
    ],
  };
}

/** What one committed change did, with the new numbers. */
export function describeChange(
  data: BlastRadiusData,
  before: BlastRadiusState,
  after: BlastRadiusState,
  text: Text,
): string {
  const lines = sides
    .filter((side) => before[side] !== after[side])
    .map((side) => text.message('change.topology', { topology: nameOf(after, side, text) }));
  if (before.liveRestore !== after.liveRestore) {
    lines.push(text.message(after.liveRestore ? 'change.live-restore-on' : 'change.live-restore-off'));
  }
  return [...lines, summaryOf(data, after, text)].join(' ');
}

function nameOf(state: BlastRadiusState, side: Side, text: Text): string {
  return text.message(`topologies.${state[side]}`);
}

function summaryOf(data: BlastRadiusData, state: BlastRadiusState, text: Text): string {
  const [left, right] = sides.map((side) => columnOf(data, state, state[side]));
  if (!left || !right) return '';
  const names = {
    left: nameOf(state, 'left', text),
    right: nameOf(state, 'right', text),
    who: nameOfApp(copyOf(state), text),
  };
  if (state.fault === 'escape') {
    const barrier = (column: Column) =>
      text.message(`barrier.${barrierOf(column, copyOf(state))}`, { others: data.apps.count - 1 });
    return text.message('summary.escape', {
      ...names,
      leftBarrier: barrier(left),
      rightBarrier: barrier(right),
    });
  }
  if (!left.faulty && !right.faulty) {
    return text.message('summary.nobody', {
      left: names.left,
      right: names.right,
      fault: text.message(`nodes.${state.fault}`),
    });
  }
  return text.message(`summary.${state.fault}`, {
    ...names,
    leftStopped: stoppedApps(left),
    rightStopped: stoppedApps(right),
    apps: data.apps.count,
    live: state.liveRestore ? 'on' : 'off',
  });
}

function listNodes(data: BlastRadiusData, state: BlastRadiusState, side: Side, text: Text) {
  const column = columnOf(data, state, state[side]);
  const items = column.graph.nodes.map(({ id, part, copy, copies }): Item => {
    const name = part === 'app' ? nameOfApp(copy, text) : text.message(`nodes.${part}`);
    const whose = part !== 'app' && copies === 'per-app' ? `${name} (${nameOfApp(copy, text)})` : name;
    return { text: `${whose}, ${fateOf(column, id, state, text)}` };
  });
  return {
    type: 'list' as const,
    caption: text.message('list.caption', { topology: nameOf(state, side, text) }),
    items,
  };
}

function fateOf(column: Column, id: string, state: BlastRadiusState, text: Text): string {
  if (state.fault === 'escape') {
    const boundaries = boundariesTo(column, id, copyOf(state));
    if (boundaries === undefined) return text.message('list.out-of-reach');
    return boundaries === 0 ? text.message('list.inside') : text.message('list.beyond', { boundaries });
  }
  return text.message(
    column.faulty?.id === id ? 'list.failed' : column.stopped.has(id) ? 'list.stops' : 'list.runs',
  );
}

function tableOfFaults(data: BlastRadiusData, state: BlastRadiusState, text: Text) {
  const cell = (id: string, fault: (typeof faults)[number], liveRestore: boolean) => {
    const column = columnOf(data, { ...state, liveRestore }, id, fault);
    return column.faulty
      ? text.message('matrix.cell', { stopped: stoppedApps(column), apps: data.apps.count })
      : text.message('matrix.absent');
  };
  return {
    type: 'table' as const,
    caption: text.message('matrix.title'),
    head: [
      text.message('matrix.topology'),
      ...faults.map((fault) => text.message(`nodes.${fault}`)),
      text.message('matrix.live-restore'),
    ],
    rows: data.topologies.map(({ id }) => [
      text.message(`topologies.${id}`),
      ...faults.map((fault) => cell(id, fault, false)),
      cell(id, 'engine', true),
    ]),
  };
}
