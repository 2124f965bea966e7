import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, present, textBlock, widths, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { boardHeight, drawBoard } from './board.ts';
import { drawBlock, drawSlot } from './draw.ts';
import type { ConsolidationState } from './model.ts';
import { gauge, gaugeGap, place, plinth } from './place.ts';
import type { ConsolidationData } from './schema.ts';

/** Servers with what stands on them, the places that are free now, and the three eras in numbers below. */
export function layout(data: ConsolidationData, state: ConsolidationState, text: Text, width: Width): Scene {
  const placed = place(data, state, width);
  const { slots, blocks, board } = placed;
  const spares = slots.filter(({ use }) => use === 'spare');
  const words = text.message('spare', { count: spares.length });
  // The words about free places stand in the middle of the longest run of them in one row.
  const runs = spares.map(({ top }) => spares.filter((one) => one.top === top));
  const [run = []] = runs.toSorted((a, b) => b.length - a.length);
  const [first] = run;
  const last = run.at(-1);
  // Each remark stands where its matter is seen first.
  const [server] = slots;
  const [block] = blocks;
  const notes: [x: number, y: number][] = [];
  if (server?.use === 'server' && block) {
    // Small services have no room to spare but their own blocks, which say nothing.
    const onPlinth = state.set === 'company' && placed.era !== 'vms';
    notes.push([block.x + 9, onPlinth ? server.floor + plinth / 2 + 3 : block.floor - 8]);
    if (first) notes.push([Math.max(9, first.x + 2), first.top + 2]);
    notes.push([server.x + placed.width + gaugeGap + gauge / 2, server.top + 2]);
  }
  return {
    width: widths[width],
    height: board + boardHeight,
    marks: present([
      ...slots.map((slot, at) => drawSlot(slot, at, placed, text)),
      ...blocks.map((block) => drawBlock(block, placed, text)),
      first &&
        last &&
        textBlock('spare', wrapText(words, last.x + placed.width - first.x - 4, fontSizes.label, 600), {
          x: (first.x + last.x + placed.width) / 2,
          y: (first.top + first.floor) / 2,
          weight: 600,
          anchor: 'middle',
          className: 'halo',
        }),
      drawBoard(data, state, text, width, board),
      ...calloutEmblems(notes),
    ]),
  };
}
