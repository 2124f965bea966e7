import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, type Mark, type Scene, type Width } from '../../scene.ts';
import { drawFoot, drawHeads, drawSums } from './bill.ts';
import { callouts } from './callouts.ts';
import { drawCard, drawLeft, drawStrip } from './draw.ts';
import { nextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import { measures, place, type Measure, type PlacedRow } from './place.ts';
import type { BuildCacheData } from './schema.ts';

/** The files, the Dockerfile as a bill of what the next build runs, and what each line leaves in the image. */
export function layout(data: BuildCacheData, state: BuildCacheState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const next = nextBuild(data, state);
  const { placed, sums, height } = place(measure, next.rows);
  const longest = Math.max(1, ...data.lines.map(({ takes }) => takes.seconds));
  const { edited, touched } = next;
  // In the order of the data, not of the file: a line that is dragged must not move in the document.
  const standing = data.lines.flatMap(({ id }) => placed.find((row) => row.id === id) ?? []);
  const final = placed.find(({ stage }) => stage > 1);
  return {
    width: measure.width,
    height,
    marks: [
      ...drawHeads(measure, text),
      group('ways', {}, [
        ...placed.flatMap(({ id, copies, y }) =>
          copies.map((file) => {
            const card = data.files.findIndex((one) => one.id === file);
            const way = measure.wayFrom(card, y + measure.row / 2);
            return drawWay(`${id}-${file}`, edited.includes(file), way);
          }),
        ),
        ...drawHandOver(placed, measure),
      ]),
      group(
        'files',
        {},
        data.files.map(({ id }, at) => {
          const change = edited.includes(id) ? 'edited' : touched.includes(id) ? 'touched' : 'same';
          return drawCard(id, measure.cardAt(at), measure, change, text);
        }),
      ),
      group(
        'lines',
        {},
        standing.map((row) => drawStrip(row, measure, longest, state.line, text)),
      ),
      group(
        'leaves',
        {},
        standing.map((row) => drawLeft(row, measure, text)),
      ),
      ...(final ? [drawStageName(final, measure, text)] : []),
      drawSums(next, sums, measure, text),
      drawFoot(data, next, sums, measure, text),
      ...calloutEmblems(
        callouts(state, next).map(({ row, leaves }) => {
          const { y = 0 } = placed[next.rows.indexOf(row)] ?? {};
          return [(leaves ? measure.leaves : measure.strip) + 1, y + 1] as const;
        }),
      ),
    ],
  };
}

function drawWay(key: string, changed: boolean, d: string): Mark {
  return mark(key, 'path', { class: changed ? 'way changed' : 'way', d });
}

/** The way from the end of a stage to the line that copies its results. */
function drawHandOver(placed: readonly PlacedRow[], { strip, row }: Measure): Mark[] {
  return placed.flatMap(({ id, from, fate, stage, y }) => {
    const end = placed.findLast((one) => one.stage === stage - 1);
    if (!from || !end) return [];
    const d = `M${strip},${end.y + row / 2}h-8V${y + row / 2}h8`;
    return [drawWay(`${id}-stage`, fate === 'miss', d)];
  });
}

/** The name of the second stage, in the room above its first line. */
function drawStageName({ y }: PlacedRow, { strip }: Measure, text: Text): Mark {
  const place = { x: strip, y: y - 11, size: fontSizes.small + 1, weight: 600 } as const;
  return textBlock('stage', [text.message('final-stage')], place);
}
