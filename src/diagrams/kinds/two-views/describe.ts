import { nameOfApp } from '../../emblems.ts';
import type { Description, Text } from '../../kind.ts';
import { isSameValue } from '../../state.ts';
import { callouts } from './callouts.ts';
import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import {
  answers,
  containerView,
  freeOutput,
  hostView,
  isGone,
  isKilled,
  isOn,
  limitOf,
  mainProcess,
} from './views.ts';

/** Both views in words: who has which number where, what each namespace divides, and what the limit does. */
export function describe(data: TwoViewsData, state: TwoViewsState, text: Text): Description {
  const params = paramsOf(data, state);
  const views = { host: hostView(data, state), container: containerView(data, state) };
  const number = (side: 'host' | 'container', id: string) => {
    const seen = views[side].find((one) => one.id === id);
    return seen ? String(seen.pid) : text.message('hidden');
  };
  return {
    summary: summarize(data, state, text),
    callouts: callouts(data, state).map(({ id }) => text.message(`callout.${id}`, params)),
    details: [
      {
        type: 'table',
        caption: text.message('processes.caption'),
        head: ['name', 'host', 'container'].map((column) => text.message(`processes.${column}`)),
        rows: data.processes.map(({ id, name, app }) => [
          app === undefined ? name : `${nameOfApp(app, text)} ${name}`,
          number('host', id),
          number('container', id),
        ]),
      },
      {
        type: 'table',
        caption: text.message('rows.caption'),
        head: ['namespace', 'what', 'switch', 'host', 'container'].map((column) =>
          text.message(`rows.${column}`),
        ),
        rows: data.namespaces.map(({ id }) => {
          const { host, container } = answers(data, state, id);
          return [
            id,
            text.message(`what.${id}`),
            text.message(isOn(data, state, id) ? 'rows.on' : 'rows.off'),
            text.message(host.key, { value: host.value }),
            isGone(data, state) ? '–' : text.message(container.key, { value: container.value }),
          ];
        }),
      },
      { type: 'line', text: text.message(params.limit === 0 ? 'memory-none' : 'memory', params) },
      { type: 'line', text: text.message('ran.free', params) },
      { type: 'line', text: text.message('strictly.proc') },
      { type: 'line', text: text.message('strictly.docker') },
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
  const params = paramsOf(data, after);
  const lines: string[] = [];
  const switched = data.namespaces.filter((_, at) => before.namespaces[at] !== after.namespaces[at]);
  const [first] = switched;
  if (switched.length > 1)
    lines.push(text.message('change.several', { on: after.namespaces.filter(Boolean).length }));
  else if (first) {
    const name = { id: first.id, what: text.message(`what.${first.id}`) };
    lines.push(text.message(isOn(data, after, first.id) ? 'change.on' : 'change.off', name));
  }
  if (before.limit !== after.limit) {
    lines.push(
      params.limit === 0
        ? text.message('change.no-limit')
        : text.message('change.limit', { limit: params.limit }),
    );
  }
  if (before.exited !== after.exited)
    lines.push(text.message(after.exited ? 'change.exit-on' : 'change.exit-off', { host: params.host }));
  if (!isSameValue(before.command, after.command) && lines.length === 0) {
    lines.push(text.message(`ran.${after.command}`, { ...params, ...sayAnswers(data, after, 'uts', text) }));
  } else if (first && first.id !== 'pid' && lines.length === 1) {
    lines.push(
      text.message('change.seen', {
        what: text.message(`what.${first.id}`),
        ...sayAnswers(data, after, first.id, text),
      }),
    );
  } else {
    lines.push(summarize(data, after, text));
  }
  return lines.join(' ');
}

/** What either side answers about the subject of a namespace. */
function sayAnswers(data: TwoViewsData, state: TwoViewsState, id: string, text: Text) {
  const { host, container } = answers(data, state, id);
  return {
    host: text.message(host.key, { value: host.value }),
    container: text.message(container.key, { value: container.value }),
  };
}

function summarize(data: TwoViewsData, state: TwoViewsState, text: Text): string {
  const params = paramsOf(data, state);
  if (isKilled(data, state)) return text.message('summary-killed', params);
  if (state.exited) return text.message('summary-exit', params);
  const said = [text.message('summary', params)];
  if (state.namespaces.every((on) => !on)) said.push(text.message('summary-same'));
  if (state.command === 'free') said.push(text.message('summary-free', params));
  else if (params.limit > 0) said.push(text.message('summary-limit', params));
  return said.join(' ');
}

function paramsOf(data: TwoViewsData, state: TwoViewsState) {
  const main = mainProcess(data);
  const [host, container] = [hostView(data, state), containerView(data, state)];
  const inside =
    container.find(({ id }) => id === main?.id)?.pid ??
    (isOn(data, state, 'pid') ? (main?.inside ?? 0) : (main?.pid ?? 0));
  return {
    host: main?.pid ?? 0,
    inside,
    hostCount: host.length,
    containerCount: container.length,
    gone: data.processes.length - host.length,
    ...freeOutput(data, state),
    use: isGone(data, state) && !isKilled(data, state) ? 0 : data.memory.container,
    limit: limitOf(data, state) ?? 0,
  };
}
