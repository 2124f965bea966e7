import { appName } from '../../emblems.ts';
import type { Description, Text } from '../../kind.ts';
import { sides, type Side } from '../../rules/topology.ts';
import { sayAll, tableOf, type Saying } from '../../words.ts';
import { callouts } from './callouts.ts';
import { barrierOf, cases, columnOf, copyOf, fateOf, stoppedApps, type BlastRadiusState } from './model.ts';
import { resultOf } from './results.ts';
import type { BlastRadiusData } from './schema.ts';

/** How many applications stop or lie open, every part of both columns, and every fault in every topology as a table. */
export function describe(data: BlastRadiusData, state: BlastRadiusState, text: Text): Description {
  return {
    summary: summaryOf(data, state, text),
    callouts: callouts(data, state).map(({ id, count }) => text.message(`callout.${id}`, { count })),
    details: () => [
      ...sides.map((side) => listNodes(data, state, side, text)),
      ...sides.map((side) => {
        const result = resultOf(data, state, columnOf(data, state, state[side]), text);
        return { type: 'line' as const, text: `${nameOf(state, side, text)}: ${result}` };
      }),
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
  const changes = sayAll(
    [
      ...sides.map((side): Saying => [
        before[side] !== after[side],
        'change.topology',
        { topology: nameOf(after, side, text) },
      ]),
      [before.liveRestore !== after.liveRestore, `change.live-restore-${after.liveRestore ? 'on' : 'off'}`],
    ],
    text,
  );
  return [...changes, summaryOf(data, after, text)].join(' ');
}

function nameOf(state: BlastRadiusState, side: Side, text: Text): string {
  return text.message(`topologies.${state[side]}`);
}

function summaryOf(data: BlastRadiusData, state: BlastRadiusState, text: Text): string {
  const { fault, liveRestore } = state;
  const columns = sides.map((side) => columnOf(data, state, state[side]));
  const [left, right] = columns.map(stoppedApps);
  const [leftBarrier, rightBarrier] = columns.map((column) =>
    text.message(`barrier.${barrierOf(column, copyOf(state))}`, { others: data.apps.count - 1 }),
  );
  const isThere = fault === 'escape' || columns.some(({ faulty }) => faulty);
  const nobody = state.left === state.right ? 'nobody-alike' : 'nobody';
  return text.message(`summary.${isThere ? fault : nobody}`, {
    left: nameOf(state, 'left', text),
    right: nameOf(state, 'right', text),
    who: appName(copyOf(state), text),
    fault: isThere ? '' : text.message(`nodes.${fault}`),
    leftStopped: left ?? 0,
    rightStopped: right ?? 0,
    leftBarrier: leftBarrier ?? '',
    rightBarrier: rightBarrier ?? '',
    apps: data.apps.count,
    live: liveRestore ? 'on' : 'off',
  });
}

function listNodes(data: BlastRadiusData, state: BlastRadiusState, side: Side, text: Text) {
  const column = columnOf(data, state, state[side]);
  return {
    type: 'list' as const,
    caption: text.message('list.caption', { topology: nameOf(state, side, text) }),
    items: column.graph.nodes.map(({ id, part, copy, copies }) => {
      const app = appName(copy, text);
      const name = part === 'app' ? app : text.message(`nodes.${part}`);
      const whose = part !== 'app' && copies === 'per-app' ? ` (${app})` : '';
      const { name: fate, boundaries } = fateOf(column, state, id);
      return { text: `${name}${whose}, ${text.message(`list.${fate}`, { boundaries })}` };
    }),
  };
}

function tableOfFaults(data: BlastRadiusData, state: BlastRadiusState, text: Text) {
  return tableOf(
    'matrix.title',
    ['matrix.topology', ...cases.map(({ label }) => label)],
    data.topologies.map(({ id }) => [
      text.message(`topologies.${id}`),
      ...cases.map(({ fault, liveRestore }) => {
        const column = columnOf(data, { ...state, liveRestore }, id, fault);
        const counts = { stopped: stoppedApps(column), apps: data.apps.count };
        return text.message(column.faulty ? 'matrix.cell' : 'matrix.absent', counts);
      }),
    ]),
    text,
  );
}
