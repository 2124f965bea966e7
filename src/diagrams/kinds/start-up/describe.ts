import type { Description, Text } from '../../kind.ts';
import { lineOf, sayAll } from '../../words.ts';
import { stepCaption } from './controls.ts';
import { clockOf, finishers, focusOf, type Lane, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showAll, showLane, showOne, showOrigin, showPhase, showTime } from './times.ts';

/** The race in words: every lane's time with its origin, its phases, and what others have published. */
export function describe(data: StartUpData, state: StartUpState, text: Text): Description {
  const { copies, parallel, step } = state;
  const counts = { copies, parallel, rounds: Math.ceil(copies / parallel) };
  const many = copies > 1;
  return {
    summary: sayAll(
      [
        [true, many ? 'summary-many' : 'summary', { list: listLanes(data, state, text), ...counts }],
        [
          step < data.lanes.length,
          'clock',
          { time: showTime(clockOf(data, state), text), ready: step, lanes: data.lanes.length },
        ],
        [true, 'caution'],
      ],
      text,
    ).join(' '),
    callouts: data.lanes.map((lane) => text.message(`callout.${lane.id}`, { time: showOne(lane, text) })),
    details: () => [
      {
        type: 'table',
        caption: text.message('table.lanes'),
        head: heads(['lane', 'one', ...(many ? ['all'] : []), 'until', 'origin'], text, copies),
        rows: data.lanes.map((lane) => [
          text.message(`lane.${lane.id}`),
          showOne(lane, text),
          ...(many ? [showAll(lane, state, text)] : []),
          text.message(`until.${lane.id}`),
          showOrigin(lane.phases[0], text),
        ]),
      },
      lineOf('rule', counts, text),
      { type: 'line', text: stepCaption(data, state, text) },
      lineOf(
        'kernel',
        {
          list: data.lanes.flatMap(({ kernel, id }) => (kernel ? text.message(`lane.${id}`) : [])).join(', '),
        },
        text,
      ),
      ...data.lanes.map((lane) => listPhases(lane, text)),
    ],
  };
}

function heads(columns: readonly string[], text: Text, copies = 1): string[] {
  return columns.map((column) => text.message(`table.${column}`, { copies }));
}

function listPhases(lane: Lane, text: Text) {
  return {
    type: 'table' as const,
    caption: showLane(lane, text),
    head: heads(['phase', 'time', 'origin'], text),
    rows: [...lane.phases, ...lane.published].map((phase) => [
      text.message(`phase.${lane.id}.${phase.id}`),
      showPhase(phase, text),
      showOrigin(phase, text),
    ]),
  };
}

function listLanes(data: StartUpData, state: StartUpState, text: Text): string {
  return finishers(data, state)
    .map((lane) =>
      text.message('entry', { lane: text.message(`lane.${lane.id}`), time: showAll(lane, state, text) }),
    )
    .join(', ');
}

/** What a committed change came to. */
export function describeChange(
  data: StartUpData,
  before: StartUpState,
  after: StartUpState,
  text: Text,
): string {
  const focus = focusOf(data, after);
  const { copies, parallel, axis } = after;
  return sayAll(
    [
      [
        before.focus !== focus.id,
        'change.focus',
        { lane: text.message(`lane.${focus.id}`), time: showOne(focus, text) },
      ],
      [
        before.copies !== copies || before.parallel !== parallel,
        'change.many',
        { copies, parallel, list: listLanes(data, after, text) },
      ],
      [before.step !== after.step, 'change.step', { caption: stepCaption(data, after, text) }],
      [before.axis !== axis, 'change.axis', { axis: text.message(`axis.${axis}`) }],
    ],
    text,
  ).join(' ');
}
