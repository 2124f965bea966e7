import { appName, listApps } from '../../emblems.ts';
import type { Description, Text } from '../../kind.ts';
import { sayAll, type Saying } from '../../words.ts';
import { isAnswered, isHidden, type ServerUsageState } from './model.ts';
import { remarks } from './remarks.ts';
import { question, sayOf, unmetOf, verdict, wishes } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import { shortOf, withFate } from './share.ts';
import { sidesOf } from './sides.ts';
import { sideTable, totals } from './tables.ts';

/** Both halves in words: how much of the server is used, who is short of what, and every number of the drawing. */
export function describe(data: ServerUsageData, state: ServerUsageState, text: Text): Description {
  const sides = sidesOf(state);
  // How much of a half is used and what it did to its applications, one sentence for each fate that occurs.
  const outcomes = (['vm', 'pool'] as const).flatMap((name): Saying[] => {
    const { room, used, idle, shares, condition } = sides[name];
    const short = shortOf(shares);
    const [one] = short;
    return [
      [true, `summary.${name}`, { room, used, idle }],
      [condition === 'ok', 'outcome.content', { count: shares.length }],
      [short.length === 1, 'outcome.short-one', { ...one, app: appName(one?.app ?? 0, text) }],
      [short.length > 1, 'outcome.short-many', { list: listApps(short, text, unmetOf) }],
      ...(['killed-by-guest', 'killed-at-limit', 'killed-by-host', 'refused'] as const).map((fate) =>
        sayOf(withFate(shares, fate), `outcome.${fate}`, text),
      ),
    ];
  });
  return {
    summary: isHidden(state)
      ? text.message('summary.hidden', { ...wishes(data, state, text), question: question(state, text) })
      : [...(isAnswered(state) ? [verdict(state, text)] : []), ...sayAll(outcomes, text)].join(' '),
    callouts: remarks(state, text).map(({ words }) => words),
    details: () => [
      sideTable('vm', state, text),
      sideTable('pool', state, text),
      ...totals(data, state, text),
    ],
  };
}
