import { appLetter } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { askedApp, type Answer, type ServerUsageState } from './model.ts';
import type { ServerUsageData } from './schema.ts';
import { isContent, type Fate, type Share } from './share.ts';
import { sidesOf } from './sides.ts';

/** An application as every figure names it: letter and name. */
export function appName(app: number, text: Text): string {
  const letter = appLetter(app);
  return `${letter} ${text.message(`apps.${letter.toLowerCase()}`)}`;
}

/** Applications with an amount each: "A Shop 80, B Mail 10". */
export function listAmounts(shares: readonly Share[], amount: (share: Share) => number, text: Text): string {
  return shares.map((share) => `${appName(share.app, text)} ${text.number(amount(share))}`).join(', ');
}

/** Applications by name. */
export function listApps(shares: readonly Share[], text: Text): string {
  return shares.map(({ app }) => appName(app, text)).join(', ');
}

/** What the running applications want, without overheads. */
export function wishes({ demand, apps }: ServerUsageState, text: Text): string {
  return demand
    .slice(0, apps)
    .map((amount, app) => `${appName(app, text)} ${text.number(amount)}`)
    .join(', ');
}

/** What the peaks of the running applications add up to, against the busiest hour of the day. */
export function peaks({ day }: ServerUsageData, { apps }: ServerUsageState, text: Text): string {
  const running = Array.from({ length: apps }, (_, app) => app);
  const hours = day.map(({ demand }) => sumOf(demand.slice(0, apps)));
  const peak = (app: number) => Math.max(...day.map(({ demand }) => demand[app] ?? 0));
  return text.message('day-peaks', { peaks: sumOf(running.map(peak)), most: Math.max(...hours) });
}

/** Those that run and get less than they want. */
export function shortOf(shares: readonly Share[]): Share[] {
  return shares.filter((share) => share.fate === 'runs' && !isContent(share));
}

/** Those that met one fate. */
export function withFate(shares: readonly Share[], fate: Fate): Share[] {
  return shares.filter((share) => share.fate === fate);
}

/** The question of a prediction: will this application get what it wants? */
export function question(state: ServerUsageState, text: Text): string {
  const app = askedApp(state);
  return text.message('predict.question', { app: appName(app, text), amount: state.demand[app] ?? 0 });
}

/** The true answer to that question. */
export function trueAnswer(data: ServerUsageData, state: ServerUsageState): Answer {
  const { vm, pool } = sidesOf(data, state);
  const app = askedApp(state);
  const [inVm, inPool] = [vm, pool].map(({ shares }) => {
    const share = shares[app];
    return share?.fate === 'runs' && isContent(share);
  });
  if (inVm && inPool) return 'both';
  if (inPool) return 'pool';
  return inVm ? 'vm' : 'neither';
}

/** What the reader's answer was worth, and the true one. */
export function verdict(data: ServerUsageData, state: ServerUsageState, text: Text): string {
  const answer = trueAnswer(data, state);
  return text.message('predict.verdict', {
    right: answer === state.predict ? 'yes' : 'no',
    answer: text.message(`predict.${answer}`),
  });
}
