import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { boardHeight, drawBoard } from './board.ts';
import { drawBlock, drawSlot } from './draw.ts';
import { callouts, eraOf, type ConsolidationState } from './model.ts';
import { measure, place, rowHeight, type Grid, type Slot } from './place.ts';
import type { ConsolidationData } from './schema.ts';

/** Servers with what stands on them, the places that are free now, and the three eras in numbers below. */
export function layout(data: ConsolidationData, state: ConsolidationState, text: Text, width: Width): Scene {
  const placed = place(data, state, width);
  const { grid, slots, blocks } = placed;
  const board = grid.rows * rowHeight(grid) + 8;
  return {
    width: widths[width],
    height: board + boardHeight,
    marks: [
      ...slots.map((slot, at) => drawSlot(data, slot, at, grid, eraOf(state), text)),
      ...blocks.map((block) => drawBlock(block, grid, eraOf(state), text)),
      ...drawSpare(slots, grid, text),
      drawBoard(data, state, text, width, board),
      ...drawCallouts(data, state, placed),
    ],
  };
}

/** The longest run of free places in one row; the words about them stand in its middle. */
function longestSpare(slots: readonly Slot[]): Slot[] {
  const rows = new Map<number, Slot[]>();
  for (const slot of slots.filter(({ use }) => use === 'spare'))
    rows.set(slot.top, [...(rows.get(slot.top) ?? []), slot]);
  return [...rows.values()].reduce((longest, row) => (row.length > longest.length ? row : longest), []);
}

function drawSpare(slots: readonly Slot[], { tank }: Grid, text: Text): Mark[] {
  const row = longestSpare(slots);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const count = slots.filter(({ use }) => use === 'spare').length;
  const width = last.x + tank - first.x;
  const lines = wrapText(text.message('spare', { count }), width - 4, fontSizes.label, 600);
  return [
    textBlock('spare', lines, {
      x: first.x + width / 2,
      y: (first.top + first.floor) / 2,
      weight: 600,
      anchor: 'middle',
      className: 'halo',
    }),
  ];
}

/** Each remark stands where its matter is seen first. */
function drawCallouts(
  data: ConsolidationData,
  state: ConsolidationState,
  { slots, blocks, grid }: ReturnType<typeof place>,
): Mark[] {
  const spare = longestSpare(slots)[0];
  const [server] = slots;
  const [block] = blocks;
  const at = {
    // Small services have no room to spare but their own blocks, which say nothing.
    systems: block && {
      x: block.x + 9,
      y:
        state.set === 'company' && eraOf(state) !== 'vms'
          ? (server?.floor ?? 0) + measure.plinth / 2 + 3
          : block.floor - 8,
    },
    spare: spare && { x: spare.x + 2, y: spare.top + 2 },
    average: server && { x: server.x + grid.tank + measure.gaugeGap + measure.gauge / 2, y: server.top + 2 },
  };
  return callouts(data, state).flatMap((name, index) => {
    const spot = at[name];
    return spot ? [calloutEmblem(index + 1, Math.max(9, spot.x), spot.y)] : [];
  });
}
