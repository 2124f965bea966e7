import { calloutEmblem } from '../../emblems.ts';
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
import { wrapText } from '../../text-metrics.ts';
import { callouts, type Callout } from './callouts.ts';
import { heights } from './draw-container.ts';
import { drawMachine, machineHeight, type DrawnMachine } from './draw-machine.ts';
import { drawRegistry, registryHeight, tagRows } from './draw-registry.ts';
import { drawTerminal, terminalHeight } from './draw-terminal.ts';
import { storedBlobs } from './machine.ts';
import { replay, type Entry, type RunState } from './model.ts';
import type { RunData } from './schema.ts';
import { sayBytes } from './say.ts';

const registryWidth = 262;
const between = { wide: 52, narrow: 44 } as const;

/** The commands above, the registries, and the machine beside or below them. */
export function layout(data: RunData, state: RunState, text: Text, width: Width): Scene {
  const { machine, entries } = replay(data, state);
  const wide = width === 'wide';
  const lines = wide ? 3 : 5;
  const top = terminalHeight(lines) + 8;
  const height = Math.max(registryHeight(data), machineHeight(data));
  const registry = {
    width: wide ? registryWidth : widths.narrow,
    height: wide ? height : registryHeight(data),
  };
  const gap = between[width];
  const [x, y] = wide ? [registryWidth + gap, top] : [0, top + registry.height + gap];
  const drawn = drawMachine(data, machine, widths[width] - x, wide ? height : machineHeight(data), text);
  const arrow: [number, number] = wide
    ? [registryWidth, top + 96]
    : [widths.narrow / 2, top + registry.height];
  const origin = wrapText(text.message('origin'), widths[width] - 10, fontSizes.small);
  const originY = y + (wide ? height : machineHeight(data)) + 16;
  return {
    width: widths[width],
    height: originY + origin.length * 14 + 2,
    marks: [
      ...drawTerminal(entries, lines, widths[width], text),
      group('registries', { class: 'side', transform: translate(0, top) }, [
        drawRegistry(data, state.cpu, storedBlobs(machine), registry.width, registry.height, text),
      ]),
      ...drawArrow(entries.at(-1), arrow, wide, text),
      group('machine', { class: 'side', transform: translate(x, y) }, [...drawn.marks]),
      ...drawCallouts(callouts(machine, entries.at(-1), text), {
        arrow: wide ? [arrow[0] + between.wide / 2, arrow[1] + 16] : [arrow[0] - 16, arrow[1] + 22],
        tags: (reference) => [16, top + (tagRows(data).get(reference) ?? 0)],
        drawn,
        panel: [x, y],
      }),
      textBlock('origin', origin, {
        x: 10,
        y: originY + (origin.length - 1) * 7,
        size: fontSizes.small,
        className: 'soft',
      }),
    ],
  };
}

/** The way from the registry to the machine, with what the last command fetched. */
function drawArrow(last: Entry | undefined, [x, y]: [number, number], wide: boolean, text: Text): Mark[] {
  const pulled = last && 'pulled' in last.outcome ? last.outcome.pulled : undefined;
  const along = between[wide ? 'wide' : 'narrow'] - 8;
  const path = wide ? `M4,0h${along}m-7,-6l7,6l-7,6` : `M0,4v${along}m-6,-7l6,7l6,-7`;
  return [
    mark('way', 'path', { class: pulled ? 'sign' : 'sight', d: path, transform: translate(x, y) }),
    ...(pulled
      ? [
          textBlock(
            'fetched',
            [sayBytes(pulled.bytes, text)],
            wide
              ? { x: x + between.wide / 2, y: y - 14, size: fontSizes.small, weight: 600, anchor: 'middle' }
              : { x: x + 14, y: y + 22, weight: 600 },
          ),
        ]
      : []),
  ];
}

type Point = readonly [x: number, y: number];

/** Where the things are that remarks speak of; what is drawn in the machine's panel counts from its corner. */
interface Places {
  readonly arrow: Point;
  readonly tags: (reference: string) => Point;
  readonly drawn: DrawnMachine;
  readonly panel: Point;
}

/** The numbers of the remarks. */
function drawCallouts(all: readonly Callout[], { arrow, tags, drawn, panel }: Places): Mark[] {
  const inPanel = (x: number, y: number): Point => [panel[0] + x, panel[1] + y];
  const corner = ({ at }: Callout): Point | undefined => {
    if (at.type === 'pull') return arrow;
    if (at.type === 'registry') return tags(at.reference);
    if (at.type === 'image') {
      const foot = drawn.feet[at.id];
      return foot && inPanel(foot.x, foot.y);
    }
    const place = drawn.containers[at.name];
    const left = at.type === 'container' || at.type === 'writable';
    return place && inPanel(left ? place.x + 1 : place.x + place.width - 1, place.y + heights[at.type]);
  };
  return all.flatMap((callout, index) => {
    const place = corner(callout);
    return place ? [calloutEmblem(index + 1, ...place)] : [];
  });
}
