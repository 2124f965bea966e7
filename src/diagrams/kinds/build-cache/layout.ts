import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, type Mark, type Scene, type Width } from '../../scene.ts';
import { drawFoot, drawHeads, drawStageName, drawSums } from './bill.ts';
import { callouts } from './callouts.ts';
import { drawCard, drawLeft, drawStrip } from './draw.ts';
import { changes, nextBuild, type NextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import { connection, heights, measures, rowTops, stagesOf, type Measure } from './place.ts';
import type { BuildCacheData } from './schema.ts';

/** The files, the Dockerfile as a bill of what the next build runs, and what each line leaves in the image. */
export function layout(data: BuildCacheData, state: BuildCacheState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const next = nextBuild(data, state);
  const stages = stagesOf(next.rows);
  const tops = rowTops(measure, stages);
  const { sums, total } = heights(measure, stages);
  const longest = Math.max(1, ...data.lines.map(({ takes }) => takes.seconds));
  const changed = changes(data, state);
  const standing = data.lines.flatMap((line) => {
    const at = next.rows.findIndex((row) => row.line === line);
    const row = next.rows[at];
    return row ? [{ row, y: tops[at] ?? 0 }] : [];
  });
  return {
    width: measure.width,
    height: total,
    marks: [
      ...drawHeads(measure, width, text),
      group(
        'ways',
        {},
        next.rows
          .flatMap(({ line }, at) =>
            line.copies.map((file) => {
              const card = data.files.findIndex(({ id }) => id === file);
              return mark(`${line.id}-${file}`, 'path', {
                class: `way${changed.edited.includes(file) ? ' changed' : ''}`,
                d: connection(measure, card, tops[at] ?? 0),
              });
            }),
          )
          .concat(drawHandOver(next, tops, measure)),
      ),
      group(
        'files',
        {},
        data.files.map(({ id }, at) =>
          drawCard(
            id,
            measure.card.at(at),
            measure,
            changed.edited.includes(id) ? 'edited' : changed.touched.includes(id) ? 'touched' : 'same',
            text,
          ),
        ),
      ),
      // In the order of the data, not of the file: a line that is dragged must not move in the document.
      group(
        'lines',
        {},
        standing.map(({ row, y }) =>
          drawStrip(
            row,
            y,
            measure,
            longest,
            { stages: state.stages, chosen: row.line.id === state.line },
            text,
          ),
        ),
      ),
      group(
        'leaves',
        {},
        standing.map(({ row, y }) => drawLeft(row, y, measure, text)),
      ),
      ...drawStageName(stages, tops, measure, text),
      drawSums(next, sums, measure, text),
      ...drawFoot(data, state, sums, measure, width, text),
      ...callouts(data, state).flatMap(({ at }, index) => {
        const row = next.rows.findIndex(({ line }) => line.id === at.line);
        const y = tops[row];
        if (y === undefined) return [];
        return [
          calloutEmblem(index + 1, at.side === 'leaves' ? measure.leaves + 1 : measure.strip + 1, y + 1),
        ];
      }),
    ],
  };
}

/** The way from the end of a stage to the line that copies its results. */
function drawHandOver({ rows }: NextBuild, tops: readonly number[], measure: Measure): Mark[] {
  return rows.flatMap(({ line, fate }, at) => {
    const opens = rows.findLastIndex((row, index) => index <= at && row.line.instruction === 'FROM');
    if (!line.from || opens < 1) return [];
    const [start, end] = [opens - 1, at].map((row) => (tops[row] ?? 0) + measure.row / 2);
    return [
      mark(`${line.id}-stage`, 'path', {
        class: `way${fate === 'miss' ? ' changed' : ''}`,
        d: `M${measure.strip},${start}h-8V${end}h8`,
      }),
    ];
  });
}
