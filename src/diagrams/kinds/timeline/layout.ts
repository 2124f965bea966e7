import { calloutEmblem } from '../../emblems.ts';
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
import { textWidth, wrapText } from '../../text-metrics.ts';
import { strands } from './data-strands.ts';
import { drawEvent, drawMarker, drawYears } from './draw.ts';
import { frameOf, heightOf, placeEvents, type Frame, type Placed } from './frames.ts';
import { eventsInView, strandsInView, toldAt, viewOf, type Event, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { wordsOf } from './words.ts';

const gap = 20;

/** Time as layers: the oldest event at the ground, each to scale on the axis and in words beside it; one is told below. */
export function layout(data: TimelineData, state: TimelineState, text: Text, width: Width): Scene {
  const frame = frameOf(data, text, width);
  const { from, to } = viewOf(state);
  const placed = placeEvents(data, state, frame, text);
  const told = placed[toldAt(data, state) ?? -1]?.event;
  // The longest story sets the height, so that another one moves nothing below the figure.
  const story = Math.max(...data.events.map((event) => setStory(event, text, width).height));
  const shared = width === 'narrow';
  return {
    width: widths[width],
    height: frame.bottom + gap + story,
    marks: [
      drawYears(from, to, heightOf(state, frame), frame),
      ...(shared ? [] : drawLanes(data, state, frame, text)),
      ...placed.map((one) => drawEvent(one, one.event === told, frame, shared, text)),
      ...(shared ? drawRemarks(data, state, placed, frame) : []),
      ...(told
        ? [drawStory(told, text, width, frame.bottom + gap)]
        : [
            textBlock('none', [text.message('none')], { x: 0, y: frame.bottom + gap + 8, className: 'soft' }),
          ]),
    ],
  };
}

/** The head of every lane: its mark, its name, and the number of its remark. */
function drawLanes(data: TimelineData, state: TimelineState, frame: Frame, text: Text): Mark[] {
  const shown = strandsInView(eventsInView(data, state));
  return strands.map((strand) => {
    const name = text.message(`parts.${strand}`);
    const remark = shown.indexOf(strand);
    return group(`lane-${strand}`, { transform: translate(frame.marks(strand), 11) }, [
      drawMarker('marker', strand, 0, 0, 6),
      textBlock('name', [name], {
        x: 24,
        y: 0,
        size: fontSizes.strong,
        weight: 600,
        ...(remark < 0 && { className: 'soft' }),
      }),
      ...(remark < 0
        ? []
        : [calloutEmblem(remark + 1, 24 + textWidth(name, fontSizes.strong, 600) * 1.07 + 16, 0)]),
    ]);
  });
}

/** Where the strands share a list, each remark stands at the first event of its strand. */
function drawRemarks(
  data: TimelineData,
  state: TimelineState,
  placed: readonly Placed[],
  frame: Frame,
): Mark[] {
  return strandsInView(eventsInView(data, state)).map((strand, index) => {
    const first = placed.find(({ event }) => event.strand === strand);
    const { x, width } = frame.words(strand);
    return calloutEmblem(index + 1, x + width + 14, first?.middle ?? 0);
  });
}

function setStory(event: Event, text: Text, width: Width) {
  const { date, name, detail, sources } = wordsOf(event, text);
  const head = wrapText(text.message('entry', { date, name }), widths[width], fontSizes.strong, 600);
  const lines = wrapText(`${detail} (${sources})`, widths[width], fontSizes.label);
  return { head, lines, height: head.length * 19 + lines.length * 17 + 10 };
}

function drawStory(event: Event, text: Text, width: Width, y: number): Mark {
  const { head, lines } = setStory(event, text, width);
  return group('story', { transform: translate(0, y) }, [
    textBlock('head', head, { x: 0, y: (head.length * 19) / 2, size: fontSizes.strong, weight: 600 }),
    textBlock('detail', lines, { x: 0, y: head.length * 19 + 5 + (lines.length * 16.25) / 2 }),
  ]);
}
