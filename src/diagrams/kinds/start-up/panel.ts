import type { Text } from '../../kind.ts';
import { emptyBox, fontSizes, group, textBlock, translate, type Mark } from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import type { Measure } from './measures.ts';
import { dress, oneStart, secondsOf, type Lane } from './model.ts';
import { showLane, showOrigin, showPhase } from './times.ts';

/** Height of the title, and of each phase below it. */
const row = 24;

/** Draws the phases of one lane, one after the other, and below them what others have published. */
export function drawPanel(lane: Lane, text: Text, measure: Measure, y: number): Mark {
  const { label, bars, size } = measure;
  const scale = bars / oneStart(lane);
  let x = label;
  const phases = lane.phases.flatMap((phase, at) => {
    const middle = (at + 1.5) * row;
    const length = secondsOf(phase) * scale;
    const start = x;
    x += length;
    return [
      textBlock(`name-${phase.id}`, [text.message(`phase.${lane.id}.${phase.id}`)], {
        x: 0,
        y: middle,
        size,
      }),
      emptyBox(
        `phase-${phase.id}`,
        `box role-${dress[lane.family]}`,
        { width: Math.max(1, length), height: 14, rx: 2 },
        [start, middle - 7],
      ),
      textBlock(`time-${phase.id}`, [showPhase(phase, text)], { x: label + bars + 8, y: middle }),
    ];
  });
  return group('panel', { transform: translate(0, y) }, [
    textBlock('title', [showLane(lane, text)], { x: 0, y: 8, size: fontSizes.strong, weight: 600 }),
    ...phases,
    ...drawPublished(lane, text, measure),
  ]);
}

/** Numbers of other works stand as text only: they share no axis with this lane. */
function drawPublished(lane: Lane, text: Text, measure: Measure): Mark[] {
  const size = fontSizes.small;
  let y = phasesHeight(lane) + 28;
  const rows = lane.published.flatMap((one) => {
    const { lines, value, height } = setPublished(lane, one, text, measure);
    const middle = y + height / 2;
    y += height;
    return [
      textBlock(`said-${one.id}`, lines, { x: 0, y: middle, size }),
      textBlock(`value-${one.id}`, [value], { ...measure.value, y: middle, size }),
    ];
  });
  if (rows.length === 0) return [];
  const title = { x: 0, y: phasesHeight(lane) + 14, size, weight: 600, className: 'soft' } as const;
  return [textBlock('published', [text.message('published')], title), ...rows];
}

function setPublished(
  lane: Lane,
  one: Lane['published'][number],
  text: Text,
  { value: { x, anchor } }: Measure,
) {
  const value = `${showPhase(one, text)} (${showOrigin(one, text)})`;
  const room = x - 10 - (anchor === 'end' ? labelRoom(value, fontSizes.small) : 0);
  const lines = wrapText(text.message(`phase.${lane.id}.${one.id}`), room, fontSizes.small);
  return { lines, value, height: lines.length * 14 + 5 };
}

function phasesHeight({ phases }: Lane): number {
  return (phases.length + 1) * row;
}

/** Height that the panel of a lane takes, in user units. */
export function panelHeight(lane: Lane, text: Text, measure: Measure): number {
  return lane.published.reduce(
    (height, one) => height + setPublished(lane, one, text, measure).height,
    phasesHeight(lane) + (lane.published.length > 0 ? 28 : 0),
  );
}
