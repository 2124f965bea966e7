import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  mark,
  textBlock,
  translate,
  widths,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { sayBytes } from '../../sizes.ts';
import { wrapText } from '../../text-metrics.ts';
import { callouts, type Callout } from './callouts.ts';
import { heights } from './draw-container.ts';
import { drawMachine } from './draw-machine.ts';
import { besideName } from './draw-names.ts';
import { drawRegistry, registryHeight, toRows } from './draw-registry.ts';
import { drawTerminal, terminalHeight } from './draw-terminal.ts';
import { replay, type Entry, type RunState } from './model.ts';
import { feet, groundUnder, head, toColumns } from './place-machine.ts';
import { listImages } from './registry.ts';
import type { RunData } from './schema.ts';

type Point = readonly [x: number, y: number];

const size = fontSizes.small;

/**
 * Lines of answers, the width of the registries' panel, and what leads on to the machine: the room between the panels,
 * the arrow in it, and from its start the places of what was fetched and of that remark's number.
 */
const measures = {
  wide: {
    lines: 3,
    registry: 262,
    gap: 52,
    arrow: 'M4,0h44m-7,-6l7,6l-7,6',
    fetched: { x: 26, y: -14, size, anchor: 'middle' },
    remark: [26, 16],
  },
  narrow: {
    lines: 5,
    registry: widths.narrow,
    gap: 44,
    arrow: 'M0,4v36m-6,-7l6,7l6,-7',
    fetched: { x: 14, y: 22 },
    remark: [-16, 22],
  },
} as const;

/** The commands above, the registries, and the machine beside or below them. */
export function layout(data: RunData, state: RunState, text: Text, width: Width): Scene {
  const told = replay(data, state);
  const { machine, entries, last } = told;
  const { lines, registry, gap, remark } = measures[width];
  const wide = width === 'wide';
  const listed = listImages(data, state.cpu);
  const rows = toRows(listed);
  const ground = groundUnder(listed);
  const tallest = Math.max(registryHeight(rows), ground + feet);
  const [above, below] = wide ? [tallest, tallest] : [registryHeight(rows), ground + feet];
  const top = terminalHeight(lines) + 8;
  const arrow: Point = wide ? [registry, top + 96] : [registry / 2, top + above];
  const [x, y] = wide ? [registry + gap, top] : [0, top + above + gap];
  const room = widths[width] - x;
  const columns = toColumns(data, machine, room);
  const origin = wrapText(text.message('origin'), widths[width] - 10, size);
  const originY = y + below + 16;
  return {
    width: widths[width],
    height: originY + origin.length * 14 + 2,
    marks: [
      ...drawTerminal(entries, lines, widths[width], text),
      group('registries', { transform: translate(0, top) }, [
        drawRegistry(rows, data.cpus, machine, { width: registry, height: above }, text),
      ]),
      ...drawArrow(last, arrow, width, text),
      group(
        'machine',
        { transform: translate(x, y) },
        drawMachine(machine, columns, ground, { width: room, height: below }, text),
      ),
      ...calloutEmblems(callouts(told, text).map(placeOf)),
      textBlock('origin', origin, {
        x: 10,
        y: originY + (origin.length - 1) * 7,
        size,
        className: 'soft',
      }),
    ],
  };

  /** Where the thing is that a remark speaks of. */
  function placeOf({ at, name }: Callout): Point | undefined {
    if (at === 'pull') return [arrow[0] + remark[0], arrow[1] + remark[1]];
    if (at === 'registry') {
      const tag = rows.find(({ id }) => id === `tag-${name}`);
      return [16, top + (tag?.y ?? 0)];
    }
    if (at === 'image') {
      const column = columns.find(({ id }) => id === name);
      return column && inPanel(...besideName(column, machine, ground, text));
    }
    const place = columns.flatMap(({ containers }) => containers).find((one) => one.name === name);
    const left = at === 'container' || at === 'writable';
    return place && inPanel(left ? place.x + 1 : place.x + place.width - 1, head + heights[at]);
  }

  function inPanel(left: number, upper: number): Point {
    return [x + left, y + upper];
  }
}

/** The way from the registry to the machine, with what the last command fetched. */
function drawArrow(last: Entry | undefined, [x, y]: Point, width: Width, text: Text): Mark[] {
  const { arrow, fetched } = measures[width];
  const pulled = last?.outcome.pulled;
  const way = mark('way', 'path', { class: pulled ? 'sign' : 'sight', d: arrow, transform: translate(x, y) });
  if (!pulled) return [way];
  const place = { ...fetched, x: x + fetched.x, y: y + fetched.y, weight: 600 } as const;
  return [way, textBlock('fetched', [sayBytes(pulled.bytes, text)], place)];
}
