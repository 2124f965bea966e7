import type { Text } from '../../kind.ts';
import { isAnswered, isHidden, noLimit, type ServerUsageState } from './model.ts';
import { appName, listAmounts, listApps, question, shortOf, verdict, wishes, withFate } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import type { Side } from './share.ts';
import { sidesOf, vmSide } from './sides.ts';

type ListField = 'demand' | 'slices' | 'limits' | 'weights';

/** One committed change in words: what the reader set, then what it did to either half, unless that is to be predicted. */
export function describeChange(
  data: ServerUsageData,
  before: ServerUsageState,
  after: ServerUsageState,
  text: Text,
): string {
  if (before.predict !== after.predict && isAnswered(after))
    return `${verdict(data, after, text)} ${result(data, after, text)}`;
  const said = [...changes(data, before, after, text)];
  if (isHidden(after))
    return [
      ...(isHidden(before) ? said : [...said, text.message('change.hidden')]),
      question(after, text),
    ].join(' ');
  if (isHidden(before)) said.push(text.message('change.shown'));
  return [...said, result(data, after, text)].join(' ');
}

function changes(
  data: ServerUsageData,
  before: ServerUsageState,
  after: ServerUsageState,
  text: Text,
): string[] {
  const promised = vmSide(data, after).promised;
  const hour = data.day[after.hour];
  const changed = (field: ListField) =>
    after[field].slice(0, after.apps).flatMap((value, app) => (value === before[field][app] ? [] : [app]));
  const one = (field: ListField, words: (app: number, value: number) => string) =>
    changed(field)
      .slice(0, 2)
      .map((app) => words(app, after[field][app] ?? 0));
  const byHour = before.hour !== after.hour && hour;
  return [
    ...(byHour
      ? [text.message('change.hour', { hour: text.message(`day.${hour.id}`), wishes: wishes(after, text) })]
      : []),
    ...(byHour
      ? []
      : changed('demand').length > 1
        ? [text.message('change.wishes', { wishes: wishes(after, text) })]
        : one('demand', (app, amount) => text.message('change.wants', { app: appName(app, text), amount }))),
    ...(before.apps === after.apps ? [] : [text.message('change.apps', { count: after.apps })]),
    ...one('slices', (app, slice) =>
      text.message('change.slice', { app: appName(app, text), slice, promised }),
    ),
    ...(before.overcommit === after.overcommit
      ? []
      : [text.message('change.overcommit', { times: after.overcommit, promised })]),
    ...one('limits', (app, limit) =>
      text.message(limit === noLimit ? 'change.no-limit' : 'change.limit', {
        app: appName(app, text),
        limit,
      }),
    ),
    ...one('weights', (app, weight) => text.message('change.weight', { app: appName(app, text), weight })),
    ...(before.resource === after.resource
      ? []
      : [text.message('change.resource', { resource: text.message(`control.${after.resource}`) })]),
    ...((['host', 'guest', 'container'] as const).every((field) => before[field] === after[field])
      ? []
      : [
          text.message('change.overheads', {
            host: after.host,
            guest: after.guest,
            container: after.container,
          }),
        ]),
  ];
}

function result(data: ServerUsageData, state: ServerUsageState, text: Text): string {
  const { vm, pool } = sidesOf(data, state);
  return text.message('change.result', { vm: inShort(vm, text), pool: inShort(pool, text) });
}

/** A half in a few words: "A Shop short by 15", "C Wiki killed", or all satisfied. */
function inShort({ shares }: Side, text: Text): string {
  const short = shortOf(shares);
  const refused = withFate(shares, 'refused');
  const killed = shares.filter(({ fate }) => fate !== 'runs' && fate !== 'refused');
  const said = [
    ...(short.length > 0
      ? [text.message('change.short', { list: listAmounts(short, ({ unmet }) => unmet, text) })]
      : []),
    ...(killed.length > 0 ? [text.message('change.killed', { list: listApps(killed, text) })] : []),
    ...(refused.length > 0 ? [text.message('change.refused', { list: listApps(refused, text) })] : []),
  ];
  return said.length > 0 ? said.join(', ') : text.message('change.content');
}
