import type { Description, Item, Text } from '../../kind.ts';
import { events, findTopology, pathOf, type Event, type Station } from '../../rules/topology.ts';
import {
  callouts,
  hasEngine,
  pathOn,
  sides,
  stepOf,
  topologyOf,
  type IoPathState,
  type Side,
} from './model.ts';
import type { IoPathData } from './schema.ts';

/** Both paths in words, what the figure leaves out, and every path of every topology as a table. */
export function describe(data: IoPathData, state: IoPathState, text: Text): Description {
  const paths = { left: pathOn(data, state, 'left'), right: pathOn(data, state, 'right') };
  return {
    summary: text.message(`summary.${state.event}`, {
      left: text.message(`topologies.${state.left}`),
      right: text.message(`topologies.${state.right}`),
      leftSteps: paths.left.length - 1,
      rightSteps: paths.right.length - 1,
      leftEnd: paths.left.at(-1) ?? '',
      rightEnd: paths.right.at(-1) ?? '',
      app: nameOf('app', text),
    }),
    callouts: callouts(data, state).map(({ id }) => text.message(`callout.${id}`)),
    details: [
      ...sides.map((side) => listPath(paths[side], state, side, text)),
      ...(sides.some((side) => hasEngine(topologyOf(data, state, side)))
        ? [{ type: 'line' as const, text: text.message('note.engine') }]
        : []),
      { type: 'line', text: text.message('note.return') },
      { type: 'line', text: text.message('note.simplified') },
      tableOfPaths(data, text),
    ],
  };
}

/** What one committed change did: the new request, the new column, or the step that both requests made. */
export function describeChange(
  data: IoPathData,
  before: IoPathState,
  after: IoPathState,
  text: Text,
): string {
  const lines: string[] = [];
  if (before.event !== after.event)
    lines.push(text.message('change.event', { event: text.message(`events.${after.event}`) }));
  for (const side of sides) {
    if (before[side] === after[side]) continue;
    const topology = text.message(`topologies.${after[side]}`);
    lines.push(text.message(`change.${side}`, { topology, steps: pathOn(data, after, side).length - 1 }));
  }
  if (lines.length === 0)
    return before.step === after.step ? text.message('figure.unchanged') : captionOf(data, after, text);
  return before.event === after.event
    ? lines.join(' ')
    : `${lines.join(' ')} ${describe(data, after, text).summary}`;
}

/** Where both requests are, as the stepper's caption. */
export function captionOf(data: IoPathData, state: IoPathState, text: Text): string {
  const step = stepOf(data, state);
  if (step === 0) return text.message('caption.asks', { asks: text.message(`asks.${state.event}`) });
  const arrivals = Object.fromEntries(
    sides.map((side) => {
      const path = pathOn(data, state, side);
      return [side, arrivalAt(path[Math.min(step, path.length - 1)], state.event, text)];
    }),
  );
  const moving = sides.filter((side) => step < pathOn(data, state, side).length);
  return text.message(`caption.${moving.length === 2 ? 'both' : (moving[0] ?? 'both')}`, {
    ...arrivals,
    leftName: text.message(`topologies.${state.left}`),
    rightName: text.message(`topologies.${state.right}`),
  });
}

/** A station's name; the application's is the shop's. */
export function nameOf(station: Station, text: Text): string {
  return station === 'app' ? `A ${text.message('apps.a')}` : text.message(`stations.${station}`);
}

function arrivalAt(station: Station | undefined, event: Event, text: Text): string {
  return station === undefined || station === 'app' ? '' : text.message(`arrives.${station}`, { event });
}

function listPath(path: readonly Station[], state: IoPathState, side: Side, text: Text) {
  const items: Item[] = path.map((station, step) => ({
    text:
      step === 0
        ? text.message('path.start', { app: nameOf('app', text) })
        : text.message('path.step', {
            step,
            station: nameOf(station, text),
            arrives: arrivalAt(station, state.event, text),
          }),
  }));
  return {
    type: 'list' as const,
    caption: text.message('path.caption', {
      topology: text.message(`topologies.${state[side]}`),
      event: text.message(`events.${state.event}`),
      steps: path.length - 1,
    }),
    items,
  };
}

function tableOfPaths({ topologies }: IoPathData, text: Text) {
  return {
    type: 'table' as const,
    caption: text.message('matrix.title'),
    head: [text.message('matrix.topology'), ...events.map((event) => text.message(`events.${event}`))],
    rows: topologies.map(({ id }) => [
      text.message(`topologies.${id}`),
      ...events.map((event) => sayPath(pathOf(findTopology(topologies, id), event), text)),
    ]),
  };
}

function sayPath(path: readonly Station[], text: Text): string {
  return path
    .map((station, step) =>
      step === 0
        ? nameOf(station, text)
        : text.message('matrix.step', { step, station: nameOf(station, text) }),
    )
    .join(' ');
}
