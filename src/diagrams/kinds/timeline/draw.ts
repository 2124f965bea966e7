import { emptyBox, fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import type { Text } from '../../kind.ts';
import { strands, type Strand } from './data-strands.ts';
import { heightOf, rowOf, type Frame, type Placed } from './frames.ts';
import { viewOf, type TimelineState } from './model.ts';

/** An event's mark: each strand has a shape and a dress of its own. */
export function drawMarker(key: string, strand: Strand, x: number, y: number, radius: number): Mark {
  const far = round(radius * 1.35);
  const shapes = {
    vms: `M${-radius},${-radius}H${radius}V${radius}H${-radius}Z`,
    docker: `M${-radius},0a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0Z`,
    standards: `M0,${-far}L${far},0L0,${far}L${-far},0Z`,
  };
  const role = { vms: 'guest-os', docker: 'app', standards: 'hypervisor' }[strand];
  return group(
    key,
    { class: `marker role-${role}`, transform: translate(x, y) },
    [mark('shape', 'path', { d: shapes[strand] })],
    strand,
  );
}

/**
 * Draws the axis, oldest below: a number for every 1, 2, 5 or 10 years, about ten of them, and a ruler along the marks of
 * every strand. No line runs through the words: they stand beside their marks, not at their years.
 */
export function drawYears(state: TimelineState, frame: Frame): Mark {
  const { years, top, bottom, marks } = frame;
  const { from, to } = viewOf(state);
  const height = heightOf(state, frame);
  const step = [1, 2, 5, 10].find((one) => (to - from) / one <= 10) ?? 10;
  const first = Math.ceil(from / step) * step;
  const lines = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
  return group('years', { class: 'axis' }, [
    ...strands.map((strand) =>
      mark(`ruler-${strand}`, 'path', { class: 'hairline', d: `M${marks(strand)},${top}V${bottom}` }),
    ),
    ...lines.map((year) =>
      mark(`line-${year}`, 'path', {
        class: 'hairline',
        d: strands.map((strand) => `M${marks(strand) - 6},${round(height(year))}h12`).join(''),
      }),
    ),
    ...lines.map((year) =>
      textBlock(`year-${year}`, [String(year)], {
        x: years - 4,
        y: round(height(year)),
        size: fontSizes.small,
        anchor: 'end',
        className: 'soft',
      }),
    ),
  ]);
}

/** Draws one event: its mark on the axis, and its date and name; the one that is told stands in a box. */
export function drawEvent({ event, at, middle }: Placed, isTold: boolean, frame: Frame, text: Text): Mark {
  const { id, strand } = event;
  const { shared } = frame;
  const { x, width } = frame.words(strand);
  const from = frame.marks(strand);
  const { date, lines, height } = rowOf(event, width, text);
  const y = 12 - height / 2;
  return group(id, {}, [
    mark('leader', 'path', {
      class: isTold ? 'brace' : 'hairline',
      d: `M${from},${round(at)}H${x - 12}L${x - 4},${round(middle)}`,
    }),
    drawMarker('marker', strand, from, at, shared ? 4 : 5),
    group('row', { transform: translate(x, middle) }, [
      isTold &&
        emptyBox(
          'told',
          'box role-libraries',
          { width: width + (shared ? 30 : 6), height: height - 4, rx: 3 },
          [-4, y - 10],
        ),
      // In a list that strands share, each row repeats its strand's mark.
      shared && drawMarker('repeat', strand, 5, y, 4),
      textBlock('date', [date], {
        x: shared ? 16 : 2,
        y,
        size: fontSizes.small,
        className: 'soft halo',
      }),
      textBlock('name', lines, { x: 2, y: 7, weight: 600, className: 'halo' }),
    ]),
  ]);
}
