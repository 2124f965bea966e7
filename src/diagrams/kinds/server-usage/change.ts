import { appName } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sayAll, type Saying } from '../../words.ts';
import {
  isAnswered,
  isHidden,
  listNames,
  noLimit,
  running,
  type ListField,
  type ServerUsageState,
} from './model.ts';
import { question, sayOf, unmetOf, verdict, wishes } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import { isKilled, shortOf, withFate, type Side } from './share.ts';
import { sidesOf } from './sides.ts';

/** One committed change in words: what the reader set, then what it did to either half, unless that is to be predicted. */
export function describeChange(
  data: ServerUsageData,
  before: ServerUsageState,
  after: ServerUsageState,
  text: Text,
): string {
  const { vm, pool } = sidesOf(after);
  const answered = before.predict !== after.predict && isAnswered(after);
  return [
    ...(answered ? [verdict(after, text)] : sayAll(changes(data, before, after, text), text)),
    isHidden(after)
      ? question(after, text)
      : text.message('change.result', { vm: inShort(vm, text), pool: inShort(pool, text) }),
  ].join(' ');
}

function changes(
  data: ServerUsageData,
  before: ServerUsageState,
  after: ServerUsageState,
  text: Text,
): Saying[] {
  const { host, guest, container, apps, overcommit, resource } = after;
  const { promised } = sidesOf(after).vm;
  const differs = (field: keyof ServerUsageState) => before[field] !== after[field];
  const list = (field: ListField) =>
    running(after, after[field])
      .flatMap((value, app): Saying[] => {
        const key = field === 'limits' && value === noLimit ? 'no-limit' : listNames[field];
        const values = { app: appName(app, text), [key]: value, amount: value, promised };
        return value === before[field][app] ? [] : [[true, `change.${key}`, values]];
      })
      .slice(0, 2);
  const demands = list('demand');
  const told = wishes(data, after, text);
  return [
    ...(differs('hour')
      ? [[true, 'change.hour', told] as const]
      : demands.length > 1
        ? [[true, 'change.wishes', told] as const]
        : demands),
    [differs('apps'), 'change.apps', { count: apps }],
    ...list('slices'),
    [differs('overcommit'), 'change.overcommit', { times: overcommit, promised }],
    ...list('limits'),
    ...list('weights'),
    [differs('resource'), 'change.resource', { resource: text.message(`control.${resource}`) }],
    [
      differs('host') || differs('guest') || differs('container'),
      'change.overheads',
      { host, guest, container },
    ],
    [isHidden(before) !== isHidden(after), isHidden(after) ? 'change.hidden' : 'change.shown'],
  ];
}

/** A half in a few words: "A Shop short by 15", "C Wiki killed", or all satisfied. */
function inShort({ shares, condition }: Side, text: Text): string {
  return sayAll(
    [
      sayOf(shortOf(shares), 'change.short', text, unmetOf),
      sayOf(shares.filter(isKilled), 'change.killed', text),
      sayOf(withFate(shares, 'refused'), 'change.refused', text),
      [condition === 'ok', 'change.content'],
    ],
    text,
  ).join(', ');
}
