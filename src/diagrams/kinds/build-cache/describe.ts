import type { Description, Text } from '../../kind.ts';
import { isSameValue } from '../../state.ts';
import { tableOf } from '../../words.ts';
import { callouts } from './callouts.ts';
import { nextBuild, type NextBuild, type Row } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';
import { sayChallenge, sayPast, sayTrouble, sizeText, written } from './say.ts';

/** The next build in words: what has changed, which lines run, how long that takes, and what each line leaves. */
export function describe(data: BuildCacheData, state: BuildCacheState, text: Text): Description {
  const next = nextBuild(data, state);
  const { rows, trouble, stopped, seconds, solved } = next;
  const bytes = sizeText(next.bytes, text);
  const said = sayNext(data, next, text);
  const lines = [
    stopped ? said : text.message('table.sums', { seconds, bytes }),
    sayPast(next, text),
    `${sayChallenge(data, text)} ${text.message(solved ? 'challenge-met' : 'challenge-open')}`,
    text.message('strictly'),
  ];
  return {
    summary: `${sayChanges(next, text)} ${said}`,
    callouts: callouts(state, next).map(({ id, row }) =>
      id === 'trouble' && trouble
        ? sayTrouble(data, trouble, text)
        : text.message(`callout.${id}`, { line: written(row), seconds: row.takes.seconds, bytes }),
    ),
    details: () => [
      tableOf(
        'table.caption',
        ['table.line', 'table.next', 'table.leaves'],
        rows.map((row) => [
          written(row),
          text.message(`table.fate.${row.fate}`, { seconds: row.seconds }),
          sayLeft(row, text),
        ]),
        text,
      ),
      ...lines.map((line) => ({ type: 'line' as const, text: line })),
    ],
  };
}

/** What one committed change did, with what the next build would now take. */
export function describeChange(
  data: BuildCacheData,
  before: BuildCacheState,
  after: BuildCacheState,
  text: Text,
): string {
  const differs = (...names: (keyof BuildCacheState)[]) =>
    names.some((name) => !isSameValue(before[name], after[name]));
  const isBuilt = differs('builds') && after.builds.length >= before.builds.length;
  if (isBuilt && !differs('order', 'split', 'stages', 'edits')) {
    const { seconds, ran } = nextBuild(data, before);
    return text.message('change.build', { seconds, ran });
  }
  const next = nextBuild(data, after);
  const chosen = next.rows.find(({ id }) => id === after.line);
  const place = { line: chosen ? written(chosen) : '', place: after.place };
  const lines = [
    ...(differs('order') && !differs('split') && chosen ? [text.message('change.move', place)] : []),
    ...(['split', 'stages'] as const)
      .filter((name) => differs(name))
      .map((name) => text.message(`change.${name}-${after[name] ? 'on' : 'off'}`)),
  ];
  if (lines.length === 0 && differs('line') && !differs('edits', 'builds'))
    return chosen ? text.message('change.line', place) : '';
  if (differs('edits', 'touched', 'builds')) lines.push(sayChanges(next, text));
  lines.push(sayNext(data, next, text));
  if (next.solved && !nextBuild(data, before).solved) lines.push(text.message('challenge-met'));
  return lines.join(' ');
}

function sayChanges({ past, edited, touched }: NextBuild, text: Text): string {
  if (past.length === 0) return text.message('since.first');
  if (edited.length > 1) return text.message('since.all');
  const [file = touched[0]] = edited;
  if (file === undefined) return text.message('since.nothing');
  return text.message(edited.length > 0 ? 'since.edited' : 'since.touched', {
    file: text.message(`files.${file}`),
  });
}

function sayNext(data: BuildCacheData, next: NextBuild, text: Text): string {
  const { rows, ran, trouble, stopped, seconds } = next;
  const lines = rows.length;
  return [
    !stopped && text.message(ran === lines ? 'next-all' : 'next', { seconds, ran, lines }),
    trouble && sayTrouble(data, trouble, text),
  ]
    .filter(Boolean)
    .join(' ');
}

function sayLeft({ weighs, layer, reached, bytes, kept }: Row, text: Text): string {
  if (!layer) return text.message('leaves.configuration');
  if (!reached) return '–';
  const plain = sizeText(bytes, text);
  const size =
    weighs?.grade === 'measured'
      ? text.message('leaves.measured', { size: plain, year: String(weighs.year) })
      : plain;
  return text.message(kept ? 'leaves.layer' : 'leaves.dropped', { size });
}
