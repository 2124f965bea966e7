import type { Description, Text } from '../../kind.ts';
import { stepCaption } from './controls.ts';
import {
  allStarts,
  clockOf,
  finishers,
  focusOf,
  oneStart,
  originOf,
  type Lane,
  type StartUpState,
} from './model.ts';
import type { StartUpData } from './schema.ts';
import { showLaneTime, showOrigin, showPhase, showTime } from './times.ts';

/** The race in words: every lane's time with its origin, its phases, and what others have published. */
export function describe(data: StartUpData, state: StartUpState, text: Text): Description {
  const rounds = Math.ceil(state.copies / state.parallel);
  const counts = { copies: state.copies, parallel: state.parallel, rounds };
  const list = listLanes(data, state, text);
  const running = state.step < data.lanes.length;
  return {
    summary: [
      state.copies > 1
        ? text.message('summary-many', { list, ...counts })
        : text.message('summary', { list }),
      ...(running
        ? [
            text.message('clock', {
              time: showTime(clockOf(data, state), text),
              ready: state.step,
              lanes: data.lanes.length,
            }),
          ]
        : []),
      text.message('caution'),
    ].join(' '),
    callouts: data.lanes.map((lane) =>
      text.message(`callout.${lane.id}`, { time: showLaneTime(lane, oneStart(lane), text) }),
    ),
    details: [
      {
        type: 'table',
        caption: text.message('table.lanes'),
        head: [
          text.message('table.lane'),
          text.message('table.one'),
          ...(state.copies > 1 ? [text.message('table.all', { copies: state.copies })] : []),
          text.message('table.until'),
          text.message('table.origin'),
        ],
        rows: data.lanes.map((lane) => [
          text.message(`lane.${lane.id}`),
          showLaneTime(lane, oneStart(lane), text),
          ...(state.copies > 1 ? [showLaneTime(lane, allStarts(lane, state), text)] : []),
          text.message(`until.${lane.id}`),
          showOrigin(originOf(lane), text),
        ]),
      },
      { type: 'line', text: text.message('rule', counts) },
      { type: 'line', text: stepCaption(data, state, text) },
      {
        type: 'line',
        text: text.message('kernel', {
          list: data.lanes
            .filter(({ kernel }) => kernel)
            .map(({ id }) => text.message(`lane.${id}`))
            .join(', '),
        }),
      },
      ...data.lanes.map((lane) => listPhases(lane, text)),
    ],
  };
}

function listPhases(lane: Lane, text: Text) {
  const name = (id: string) => text.message(`phase.${lane.id}.${id}`);
  return {
    type: 'table' as const,
    caption: text.message('panel', {
      lane: text.message(`lane.${lane.id}`),
      time: showLaneTime(lane, oneStart(lane), text),
    }),
    head: [text.message('table.phase'), text.message('table.time'), text.message('table.origin')],
    rows: [
      ...lane.phases.map((phase) => [
        name(phase.id),
        showPhase(phase, text),
        showOrigin(originOf(lane), text),
      ]),
      ...lane.published.map((one) => [name(one.id), showPhase(one, text), showOrigin(one.number, text)]),
    ],
  };
}

function listLanes(data: StartUpData, state: StartUpState, text: Text): string {
  return finishers(data, state)
    .map((lane) =>
      text.message('entry', {
        lane: text.message(`lane.${lane.id}`),
        time: showLaneTime(lane, allStarts(lane, state), text),
      }),
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
  const lines: string[] = [];
  const focus = focusOf(data, after);
  if (before.focus !== after.focus) {
    lines.push(
      text.message('change.focus', {
        lane: text.message(`lane.${focus.id}`),
        time: showLaneTime(focus, oneStart(focus), text),
      }),
    );
  }
  if (before.copies !== after.copies || before.parallel !== after.parallel) {
    lines.push(
      text.message('change.many', {
        copies: after.copies,
        parallel: after.parallel,
        list: listLanes(data, after, text),
      }),
    );
  }
  if (before.step !== after.step)
    lines.push(text.message('change.step', { caption: stepCaption(data, after, text) }));
  if (before.axis !== after.axis)
    lines.push(text.message('change.axis', { axis: text.message(`axis.${after.axis}`) }));
  return lines.join(' ');
}
