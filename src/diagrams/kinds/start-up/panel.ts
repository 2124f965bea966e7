import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark, type Width } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { oneStart, secondsOf, type Lane } from './model.ts';
import { showLaneTime, showOrigin, showPhase } from './times.ts';

const measures = {
  wide: { label: 190, bars: 430, value: 320 },
  narrow: { label: 112, bars: 132, value: 340 },
} as const;
const title = 24;
const row = 24;

/** Draws the phases of one lane, one after the other, and below them what others have published. */
export function drawPanel(lane: Lane, text: Text, width: Width, y: number): Mark {
  const { label, bars } = measures[width];
  const whole = oneStart(lane);
  let gone = 0;
  const phases = lane.phases.flatMap((phase, at) => {
    const middle = title + (at + 0.5) * row;
    const [from, seconds] = [gone, secondsOf(phase)];
    gone += seconds;
    const [x, length] = [label + (from / whole) * bars, Math.max(1, (seconds / whole) * bars)];
    return [
      textBlock(`name-${phase.id}`, [text.message(`phase.${lane.id}.${phase.id}`)], {
        x: 0,
        y: middle,
        size: width === 'wide' ? fontSizes.label : fontSizes.small,
      }),
      group(
        `phase-${phase.id}`,
        {
          class: `box role-${lane.family === 'vm' ? 'guest-os' : 'app'}`,
          transform: translate(x, middle - 7),
        },
        [mark('box', 'rect', { width: round(length), height: 14, rx: 2 })],
      ),
      textBlock(`time-${phase.id}`, [showPhase(phase, text)], { x: label + bars + 8, y: middle }),
    ];
  });
  return group('panel', { transform: translate(0, y) }, [
    textBlock(
      'title',
      [
        text.message('panel', {
          lane: text.message(`lane.${lane.id}`),
          time: showLaneTime(lane, whole, text),
        }),
      ],
      {
        x: 0,
        y: 8,
        size: fontSizes.strong,
        weight: 600,
      },
    ),
    ...phases,
    ...drawPublished(lane, text, width, title + lane.phases.length * row + 8),
  ]);
}

/** Numbers of other works stand as text only: they share no axis with this lane. */
function drawPublished(lane: Lane, text: Text, width: Width, top: number): Mark[] {
  if (lane.published.length === 0) return [];
  let y = top + 20;
  return [
    textBlock('published', [text.message('published')], {
      x: 0,
      y: top + 6,
      size: fontSizes.small,
      weight: 600,
      className: 'soft',
    }),
    ...lane.published.flatMap((one) => {
      const { lines, value, height } = setPublished(lane, one, text, width);
      const middle = y + height / 2;
      y += height;
      return [
        textBlock(`said-${one.id}`, lines, { x: 0, y: middle, size: fontSizes.small }),
        textBlock(`value-${one.id}`, [value], {
          x: measures[width].value,
          y: middle,
          size: fontSizes.small,
          anchor: width === 'wide' ? 'start' : 'end',
        }),
      ];
    }),
  ];
}

function setPublished(lane: Lane, one: Lane['published'][number], text: Text, width: Width) {
  const value = `${showPhase(one, text)} (${showOrigin(one.number, text)})`;
  const room =
    measures[width].value - (width === 'wide' ? 10 : textWidth(value, fontSizes.small) * 1.07 + 10);
  const lines = wrapText(text.message(`phase.${lane.id}.${one.id}`), room, fontSizes.small);
  return { lines, value, height: lines.length * 14 + 5 };
}

/** Height that the panel of a lane takes, in user units. */
export function panelHeight(lane: Lane, text: Text, width: Width): number {
  const published = lane.published.map((one) => setPublished(lane, one, text, width).height);
  const below = published.length === 0 ? 0 : 28 + published.reduce((sum, height) => sum + height, 0);
  return title + lane.phases.length * row + below;
}
