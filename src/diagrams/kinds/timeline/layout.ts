import { calloutEmblem, calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  textBlock,
  translate,
  widths,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import { strands, type Strand } from './data-strands.ts';
import { drawEvent, drawMarker, drawYears } from './draw.ts';
import { frameOf, placeEvents, type Frame, type Placed } from './frames.ts';
import { strandsInView, toldIn, type Event, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { wordsOf } from './words.ts';

const gap = 20;

/** Time as layers: the oldest event at the ground, each to scale on the axis and in words beside it; one is told below. */
export function layout(data: TimelineData, state: TimelineState, text: Text, width: Width): Scene {
  const frame = frameOf(data, text, width);
  const placed = placeEvents(data, state, frame, text);
  const remarks = strandsInView(placed.map(({ event }) => event));
  const told = toldIn(data, state);
  const below = frame.bottom + gap;
  // The longest story sets the height, so that another one moves nothing below the figure.
  const stories = data.events.map((event) => drawStory(event, text, width, below));
  return {
    width: widths[width],
    height: below + Math.max(...stories.map(({ height }) => height)),
    marks: [
      drawYears(state, frame),
      ...(frame.shared ? [] : drawLanes(remarks, frame, text)),
      ...placed.map((one) => drawEvent(one, one.event === told, frame, text)),
      ...(frame.shared ? drawRemarks(remarks, placed, frame) : []),
      (told && stories[data.events.indexOf(told)]?.mark) ??
        textBlock('none', [text.message('none')], { x: 0, y: below + 8, className: 'soft' }),
    ],
  };
}

/** The head of every lane: its mark, its name, and the number of its remark. */
function drawLanes(remarks: readonly Strand[], frame: Frame, text: Text): Mark[] {
  const size = fontSizes.strong;
  return strands.map((strand) => {
    const name = text.message(`parts.${strand}`);
    const number = remarks.indexOf(strand) + 1;
    const className = number ? '' : 'soft';
    return group(`lane-${strand}`, { transform: translate(frame.marks(strand), 11) }, [
      drawMarker('marker', strand, 0, 0, 6),
      textBlock('name', [name], { x: 24, y: 0, size, weight: 600, className }),
      number > 0 && calloutEmblem(number, 40 + labelRoom(name, size, 600), 0),
    ]);
  });
}

/** Where the strands share a list, each remark stands at the first event of its strand. */
function drawRemarks(remarks: readonly Strand[], placed: readonly Placed[], frame: Frame): Mark[] {
  return calloutEmblems(
    remarks.map((strand) => {
      const first = placed.find(({ event }) => event.strand === strand);
      const { x, width } = frame.words(strand);
      return first && [x + width + 14, first.middle];
    }),
  );
}

/** The event that is told, with its detail and its sources. */
function drawStory(event: Event, text: Text, width: Width, y: number) {
  const { detail, sources, ...words } = wordsOf(event, text);
  const size = fontSizes.strong;
  const head = wrapText(text.message('entry', words), widths[width], size, 600);
  const lines = wrapText(`${detail} (${sources})`, widths[width], fontSizes.label);
  const below = head.length * 19;
  return {
    height: below + lines.length * 17 + 10,
    mark: group('story', { transform: translate(0, y) }, [
      textBlock('head', head, { x: 0, y: below / 2, size, weight: 600 }),
      textBlock('detail', lines, { x: 0, y: below + 5 + (lines.length * 16.25) / 2 }),
    ]),
  };
}
