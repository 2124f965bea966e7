import { nameOfApp } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';
import { middleOf, row, type Measure } from './place.ts';
import type { Seen, Side } from './views.ts';

/** One process in one terminal: its number there and its command; one that is not seen leaves a dotted place, one that has ended says so. */
export function drawProcess(process: Seen, side: Side, at: number, measure: Measure, text: Text): Mark {
  const { id, app, name, host, [side]: number } = process;
  const { size } = measure;
  const x = measure.number + 8;
  const width = measure.panel - x - 10;
  const seen = number > 0;
  const full = nameOf(process, text);
  const fits = labelRoom(full, size, 600) < width - 12;
  const short = app && !fits ? `${app.toUpperCase()} ${name}` : full;
  const said = seen ? short : host > 0 ? '' : text.message('ended');
  const dress = app ? `app app-${app}` : 'system';
  return group(
    `${side}-${id}`,
    { transform: translate(side === 'host' ? 0 : measure.right, middleOf(at) - 10) },
    [
      seen && textBlock('pid', [String(number)], { x: x - 8, y: 10, anchor: 'end', size, weight: 600 }),
      group('box', { class: seen ? `box ${dress}` : 'open' }, [
        mark('box', 'rect', { x, width, height: row - 5, rx: 2 }),
        said !== '' &&
          textBlock('name', [said], {
            x: x + 7,
            y: 10,
            size,
            weight: seen && !app ? 400 : 600,
            className: seen ? '' : 'warn',
          }),
      ]),
    ],
  );
}

/** The command of a process, after the letter and the name of its application. */
export function nameOf({ app, name }: Seen, text: Text): string {
  return app ? `${nameOfApp(app, text)} ${name}` : name;
}

/** One line of a terminal's output: what is asked on the left, the answer on the right. */
export function drawOutput(
  side: Side,
  [label, value]: readonly [string, string],
  at: number,
  measure: Measure,
): Mark {
  const { panel, size } = measure;
  return group(
    `${side}-out-${at}`,
    { transform: translate(side === 'host' ? 0 : measure.right, middleOf(at)) },
    [
      label !== '' && textBlock('label', [label], { x: 12, y: 0, size, className: 'soft' }),
      textBlock('value', [value], {
        x: label === '' ? 12 : panel - 12,
        y: 0,
        anchor: label === '' ? 'start' : 'end',
        size,
        weight: 600,
      }),
    ],
  );
}

/** What joins the two sides of one row: a line that goes through, or one that ends at a namespace's wall. */
export function drawPassage(key: string, at: number, walled: boolean, measure: Measure): Mark {
  const y = middleOf(at);
  const end = walled ? measure.wall : measure.right + 6;
  return group(
    key,
    {},
    [
      mark('line', 'path', { class: walled ? 'way' : 'way through', d: `M${measure.panel - 6},${y}H${end}` }),
      walled && drawWall(y, row, measure),
    ],
    walled ? 'namespace' : undefined,
  );
}

/** A namespace's wall around the middle of a row. */
export function drawWall(y: number, height: number, measure: Measure): Mark {
  return mark('wall', 'rect', { class: 'wall', x: measure.wall, y: y - height / 2, width: 5, height });
}
