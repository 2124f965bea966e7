import { appName, listApps } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import type { Saying } from '../../words.ts';
import { askedApp, running, type Answer, type ServerUsageState } from './model.ts';
import type { ServerUsageData } from './schema.ts';
import type { Share } from './share.ts';
import { sidesOf } from './sides.ts';

/** A message about several applications, if there are any. */
export function sayOf(
  shares: readonly Share[],
  key: string,
  text: Text,
  amountOf?: (share: Share) => number,
): Saying {
  return [shares.length > 0, key, { list: listApps(shares, text, amountOf) }];
}

/** By how much an application is short. */
export const unmetOf = ({ unmet }: Share) => unmet;

/** The hour that was shown last and what the running applications want, without overheads, as messages ask for them. */
export function wishes({ day }: ServerUsageData, state: ServerUsageState, text: Text) {
  return {
    hour: text.message(`day.${day[state.hour]?.id ?? ''}`),
    wishes: listApps(
      running(state, state.demand).map((amount, app) => ({ app, amount })),
      text,
      ({ amount }) => amount,
    ),
  };
}

/** What the peaks of the running applications add up to, against the busiest hour of the day. */
export function peaks({ day }: ServerUsageData, state: ServerUsageState, text: Text): string {
  const hours = day.map(({ demand }) => running(state, demand));
  const highest = running(state, state.demand).map((_, app) =>
    Math.max(...hours.map((demand) => demand[app] ?? 0)),
  );
  return text.message('day-peaks', { peaks: sumOf(highest), most: Math.max(...hours.map(sumOf)) });
}

/** The question of a prediction: will this application get what it wants? */
export function question(state: ServerUsageState, text: Text): string {
  const app = askedApp(state);
  return text.message('predict.question', { app: appName(app, text), amount: state.demand[app] ?? 0 });
}

/** The true answer to that question. */
export function trueAnswer(state: ServerUsageState): Answer {
  const { vm, pool } = sidesOf(state);
  const [inVm, inPool] = [vm, pool].map(({ shares }) => {
    const share = shares[askedApp(state)];
    return share?.fate === 'runs' && share.unmet === 0;
  });
  if (inVm) return inPool ? 'both' : 'vm';
  return inPool ? 'pool' : 'neither';
}

/** What the reader's answer was worth, and the true one. */
export function verdict(state: ServerUsageState, text: Text): string {
  const answer = trueAnswer(state);
  return text.message('predict.verdict', {
    right: answer === state.predict ? 'yes' : 'no',
    answer: text.message(`predict.${answer}`),
  });
}
