import type { Description, Text } from '../../kind.ts';
import { isSameValue } from '../../state.ts';
import { callouts } from './callouts.ts';
import { lineText, sizeText } from './draw.ts';
import { changes, isSolved, isStopped, nextBuild, pastSeconds, type Row } from './foresee.ts';
import { sayTrouble, type BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The next build in words: what has changed, which lines run, how long that takes, and what each line leaves. */
export function describe(data: BuildCacheData, state: BuildCacheState, text: Text): Description {
  const next = nextBuild(data, state);
  const past = pastSeconds(data, state);
  const { challenge } = data;
  return {
    summary: `${sayChanges(data, state, text)} ${sayNext(data, state, text)}`,
    callouts: callouts(data, state).map(({ id, at }) => {
      const row = next.rows.find(({ line }) => line.id === at.line);
      if (id === 'trouble' && next.trouble) return sayTrouble(data, next.trouble, text);
      return text.message(`callout.${id}`, {
        line: row ? written(row, state) : '',
        seconds: row?.line.takes.seconds ?? 0,
        bytes: sizeText(next.bytes, text),
      });
    }),
    details: [
      {
        type: 'table',
        caption: text.message('table.caption'),
        head: ['line', 'next', 'leaves'].map((column) => text.message(`table.${column}`)),
        rows: next.rows.map((row) => [
          written(row, state),
          text.message(`table.fate.${row.fate}`, { seconds: row.seconds }),
          saysLeft(row, text),
        ]),
      },
      {
        type: 'line',
        text: isStopped(next)
          ? sayNext(data, state, text)
          : text.message('table.sums', { seconds: next.seconds, bytes: sizeText(next.bytes, text) }),
      },
      {
        type: 'line',
        text:
          past.length === 0
            ? text.message('past-none')
            : text.message('past', {
                list: past.map((seconds) => text.message('seconds', { seconds })).join(' → '),
              }),
      },
      {
        type: 'line',
        text: `${text.message('challenge', { file: text.message(`files.${challenge.edit}`), seconds: challenge.seconds })} ${text.message(isSolved(data, state) ? 'challenge-met' : 'challenge-open')}`,
      },
      { type: 'line', text: text.message('strictly') },
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
  const lines: string[] = [];
  const differs = (field: keyof BuildCacheState) => !isSameValue(before[field], after[field]);
  const isBuilt = differs('builds') && after.builds.length >= before.builds.length;
  if (
    isBuilt &&
    !['order', 'split', 'stages', 'edits'].some((field) => differs(field as keyof BuildCacheState))
  ) {
    const { rows, seconds } = nextBuild(data, before);
    return text.message('change.build', { seconds, ran: rows.filter(({ fate }) => fate === 'miss').length });
  }
  if (differs('order') && !differs('split')) {
    const moved = nextBuild(data, after).rows.find(({ line }) => line.id === after.line);
    if (moved) lines.push(text.message('change.move', { line: written(moved, after), place: after.place }));
  }
  if (before.split !== after.split)
    lines.push(text.message(after.split ? 'change.split-on' : 'change.split-off'));
  if (before.stages !== after.stages)
    lines.push(text.message(after.stages ? 'change.stages-on' : 'change.stages-off'));
  if (lines.length === 0 && differs('line') && !differs('edits') && !differs('builds')) {
    const chosen = nextBuild(data, after).rows.find(({ line }) => line.id === after.line);
    return chosen ? text.message('change.line', { line: written(chosen, after), place: after.place }) : '';
  }
  if (differs('edits') || differs('touched') || differs('builds')) lines.push(sayChanges(data, after, text));
  lines.push(sayNext(data, after, text));
  if (isSolved(data, after) && !isSolved(data, before)) lines.push(text.message('challenge-met'));
  return lines.join(' ');
}

function sayChanges(data: BuildCacheData, state: BuildCacheState, text: Text): string {
  const { first, edited, touched } = changes(data, state);
  if (first) return text.message('since.first');
  if (edited.length > 1) return text.message('since.all');
  const [file] = edited.length > 0 ? edited : touched;
  if (file === undefined) return text.message('since.nothing');
  return text.message(edited.length > 0 ? 'since.edited' : 'since.touched', {
    file: text.message(`files.${file}`),
  });
}

function sayNext(data: BuildCacheData, state: BuildCacheState, text: Text): string {
  const next = nextBuild(data, state);
  if (next.trouble && isStopped(next)) return sayTrouble(data, next.trouble, text);
  const ran = next.rows.filter(({ fate }) => fate === 'miss').length;
  const said = text.message(ran === next.rows.length ? 'next-all' : 'next', {
    seconds: next.seconds,
    ran,
    lines: next.rows.length,
  });
  return next.trouble ? `${said} ${sayTrouble(data, next.trouble, text)}` : said;
}

function saysLeft(row: Row, text: Text): string {
  if (!row.layer) return text.message('leaves.configuration');
  if (row.fate !== 'hit' && row.fate !== 'miss') return '–';
  const { weighs } = row.line;
  const size = sizeText(row.bytes, text);
  const graded =
    weighs?.grade === 'measured'
      ? text.message('leaves.measured', { size, year: String(weighs.year) })
      : size;
  return text.message(row.kept ? 'leaves.layer' : 'leaves.dropped', { size: graded });
}

function written({ line }: Row, state: BuildCacheState): string {
  const { instruction, argument } = lineText(line, state.stages);
  return `${instruction} ${argument}`;
}
