import type { Description, Text } from '../../kind.ts';
import { events, findTopology, pathOf, sides, type Event, type Station } from '../../rules/topology.ts';
import { lineOf, sayAll, tableOf, type Saying } from '../../words.ts';
import { callouts, columnsOf, stepOf, type Column, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';
import { nameOf } from './stations.ts';

/** Both paths in words, what the figure leaves out, and every path of every topology as a table. */
export function describe(data: IoPathData, state: IoPathState, text: Text): Description {
  const both = Object.values(columnsOf(data, state));
  const notes = both.some(({ hasEngine }) => hasEngine) ? ['engine'] : [];
  return {
    summary: summaryOf(data, state, text),
    callouts: callouts(data, state).map(({ id }) => text.message(`callout.${id}`)),
    details: () => [
      ...both.map((column) => listPath(column, state, text)),
      ...[...notes, 'return', 'simplified'].map((note) => lineOf(`note.${note}`, {}, text)),
      tableOf(
        'matrix.title',
        ['matrix.topology', ...events.map((event) => `events.${event}`)],
        data.topologies.map(({ id }) => [
          text.message(`topologies.${id}`),
          ...events.map((event) =>
            sayPath(pathOf(findTopology(data.topologies, id), event), 'matrix.step', event, text).join(' '),
          ),
        ]),
        text,
      ),
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
  const isOther = before.event !== after.event;
  const columns = columnsOf(data, after);
  const said = sayAll(
    [
      [isOther, 'change.event', { event: text.message(`events.${after.event}`) }],
      ...sides.map((side): Saying => {
        const { topology, steps } = columns[side];
        const values = { topology: text.message(`topologies.${topology.id}`), steps };
        return [before[side] !== after[side], `change.${side}`, values];
      }),
    ],
    text,
  );
  if (isOther) said.push(summaryOf(data, after, text));
  return said.join(' ') || captionOf(data, after, text);
}

/** Where both requests are, as the stepper's caption. */
export function captionOf(data: IoPathData, state: IoPathState, text: Text): string {
  const { event } = state;
  const { left, right } = columnsOf(data, state);
  const step = stepOf(data, state);
  if (step === 0) return text.message('caption.asks', { asks: text.message(`asks.${event}`) });
  const moving = step > left.steps ? 'right' : step > right.steps ? 'left' : 'both';
  return text.message(`caption.${moving}`, {
    left: text.message(`arrives.${left.at}`, { event }),
    right: text.message(`arrives.${right.at}`, { event }),
    leftName: text.message(`topologies.${state.left}`),
    rightName: text.message(`topologies.${state.right}`),
  });
}

function summaryOf(data: IoPathData, state: IoPathState, text: Text): string {
  const { left, right } = columnsOf(data, state);
  return text.message(`summary.${state.event}`, {
    left: text.message(`topologies.${state.left}`),
    right: text.message(`topologies.${state.right}`),
    leftSteps: left.steps,
    rightSteps: right.steps,
    leftEnd: left.path.at(-1) ?? '',
    rightEnd: right.path.at(-1) ?? '',
    app: nameOf('app', text),
  });
}

function listPath({ topology, path, steps }: Column, { event }: IoPathState, text: Text) {
  const [app = '', ...others] = sayPath(path, 'path.step', event, text);
  return {
    type: 'list' as const,
    caption: text.message('path.caption', {
      topology: text.message(`topologies.${topology.id}`),
      event: text.message(`events.${event}`),
      steps,
    }),
    items: [text.message('path.start', { app }), ...others].map((said) => ({ text: said })),
  };
}

/** Where a path starts, and each of its steps in the words of a message. */
function sayPath(path: readonly Station[], message: string, event: Event, text: Text): string[] {
  return path.map((at, step) => {
    const station = nameOf(at, text);
    if (step === 0) return station;
    return text.message(message, { step, station, arrives: text.message(`arrives.${at}`, { event }) });
  });
}
