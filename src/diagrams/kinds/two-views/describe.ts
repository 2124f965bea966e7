import type { Description, Text } from '../../kind.ts';
import { lineOf, sayAll, tableOf } from '../../words.ts';
import { callouts } from './callouts.ts';
import { nameOf } from './draw.ts';
import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import {
  answers,
  countOn,
  freeOutput,
  isGone,
  isKilled,
  isOn,
  limitOf,
  processesIn,
  sides,
  useOf,
} from './views.ts';

/** Both views in words: who has which number where, what each namespace divides, and what the limit does. */
export function describe(data: TwoViewsData, state: TwoViewsState, text: Text): Description {
  const values = valuesOf(data, state);
  return {
    summary: summarize(data, state, text),
    callouts: callouts(data, state).map(({ id }) => text.message(`callout.${id}`, values)),
    details: () => [
      tableOf(
        'processes.caption',
        ['processes.name', 'processes.host', 'processes.container'],
        processesIn(data, state).map((process) => [
          nameOf(process, text),
          ...sides.map((side) => String(process[side] || text.message('hidden'))),
        ]),
        text,
      ),
      tableOf(
        'rows.caption',
        ['rows.namespace', 'rows.what', 'rows.switch', 'rows.host', 'rows.container'],
        data.namespaces.map(({ id }) => {
          const seen = answers(data, state, id, text);
          const what = text.message(`what.${id}`);
          const on = text.message(`rows.${isOn(data, state, id) ? 'on' : 'off'}`);
          return [id, what, on, seen.host, isGone(data, state) ? '–' : seen.container];
        }),
        text,
      ),
      lineOf(values.limit > 0 ? 'memory' : 'memory-none', values, text),
      lineOf('ran.free', values, text),
      lineOf('strictly.proc', {}, text),
      lineOf('strictly.docker', {}, text),
    ],
  };
}

/** What one committed change did. */
export function describeChange(
  data: TwoViewsData,
  before: TwoViewsState,
  after: TwoViewsState,
  text: Text,
): string {
  const switched = data.namespaces.filter((_, at) => before.namespaces[at] !== after.namespaces[at]);
  const [first] = switched;
  const isSeveral = switched.length > 1;
  const values = {
    ...valuesOf(data, after),
    id: first?.id ?? '',
    what: first ? text.message(`what.${first.id}`) : '',
    on: after.namespaces.filter(Boolean).length,
  };
  const lines = sayAll(
    [
      [isSeveral, 'change.several', values],
      [!!first && !isSeveral, `change.${isOn(data, after, values.id) ? 'on' : 'off'}`, values],
      [before.limit !== after.limit, `change.${values.limit > 0 ? 'limit' : 'no-limit'}`, values],
      [before.exited !== after.exited, `change.exit-${after.exited ? 'on' : 'off'}`, values],
    ],
    text,
  );
  if (lines.length === 0 && before.command !== after.command)
    return text.message(`ran.${after.command}`, { ...values, ...answers(data, after, 'uts', text) });
  const end =
    first && first.id !== 'pid' && lines.length === 1
      ? text.message('change.seen', { ...values, ...answers(data, after, first.id, text) })
      : summarize(data, after, text);
  return [...lines, end].join(' ');
}

function summarize(data: TwoViewsData, state: TwoViewsState, text: Text): string {
  const values = valuesOf(data, state);
  if (isKilled(data, state)) return text.message('summary-killed', values);
  if (state.exited) return text.message('summary-exit', values);
  const isFree = state.command === 'free';
  return sayAll(
    [
      [true, 'summary', values],
      [!state.namespaces.includes(true), 'summary-same'],
      [isFree, 'summary-free', values],
      [!isFree && values.limit > 0, 'summary-limit', values],
    ],
    text,
  ).join(' ');
}

/** The numbers of both views, as the messages call them. */
function valuesOf(data: TwoViewsData, state: TwoViewsState) {
  const host = data.processes.find(({ inside }) => inside === 1)?.pid ?? 0;
  const hostCount = countOn('host', data, state);
  return {
    host,
    inside: isOn(data, state, 'pid') ? 1 : host,
    hostCount,
    containerCount: countOn('container', data, state),
    gone: data.processes.length - hostCount,
    ...freeOutput(data, state),
    use: useOf(data, state),
    limit: limitOf(data, state),
  };
}
