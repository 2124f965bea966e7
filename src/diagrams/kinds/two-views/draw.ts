import { nameOfApp } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import type { Seen } from './views.ts';

type Process = TwoViewsData['processes'][number];

/** The side of a panel. */
export type Side = 'host' | 'container';

/** One process in one terminal: its number there and its command; one that is not seen leaves a dotted place, one that has ended says so. */
export function drawProcess(
  process: Process,
  side: Side,
  seen: Seen | undefined,
  ended: boolean,
  at: number,
  measure: Measure,
  text: Text,
): Mark {
  const left = measure.number + 8;
  const width = measure.panel - left - 10;
  const height = measure.row - 5;
  const y = measure.rows + at * measure.row;
  const x = side === 'host' ? 0 : measure.right;
  const box = (className: string, children: readonly Mark[]) =>
    group(process.id, { transform: translate(x, y) }, [
      ...(seen
        ? [
            textBlock('pid', [String(seen.pid)], {
              x: measure.number,
              y: height / 2,
              anchor: 'end',
              size: measure.size,
              weight: 600,
            }),
          ]
        : []),
      group('box', { class: className }, [
        mark('box', 'rect', { x: left, width, height, rx: 2 }),
        ...children,
      ]),
    ]);
  if (!seen)
    return box(
      'open',
      ended
        ? [
            textBlock('ended', [text.message('ended')], {
              x: left + 7,
              y: height / 2,
              size: measure.size,
              weight: 600,
              className: 'warn',
            }),
          ]
        : [],
    );
  const name = nameOf(process, width - 12, measure, text);
  return box(process.app === undefined ? 'box system' : `box app app-${process.app}`, [
    textBlock('name', [name], {
      x: left + 7,
      y: height / 2,
      size: measure.size,
      weight: process.app === undefined ? 400 : 600,
    }),
  ]);
}

/** The letter and name of the application with the command, or as much of it as fits. */
function nameOf({ app, name }: Process, room: number, measure: Measure, text: Text): string {
  if (app === undefined) return name;
  const letter = app.toUpperCase();
  const full = `${nameOfApp(app, text)} ${name}`;
  return textWidth(full, measure.size, 600) * 1.07 < room ? full : `${letter} ${name}`;
}

/** One line of a terminal's output: what is asked on the left, the answer on the right. */
export function drawOutput(
  key: string,
  side: Side,
  [label, value]: readonly [string, string],
  at: number,
  measure: Measure,
): Mark {
  const x = side === 'host' ? 0 : measure.right;
  const y = measure.rows + at * measure.row + (measure.row - 5) / 2;
  return group(key, { transform: translate(x, y) }, [
    ...(label === ''
      ? []
      : [textBlock('label', [label], { x: 12, y: 0, size: measure.size, className: 'soft' })]),
    textBlock(
      'value',
      [value],
      label === ''
        ? { x: 12, y: 0, size: measure.size, weight: 600 }
        : { x: measure.panel - 12, y: 0, anchor: 'end', size: measure.size, weight: 600 },
    ),
  ]);
}

/** What joins the two sides of one row: a line that goes through, or one that ends at a namespace's wall. */
export function drawPassage(
  key: string,
  y: number,
  through: boolean,
  walled: boolean,
  measure: Measure,
  reach: number,
): Mark {
  const from = measure.panel - 6;
  return group(
    key,
    {},
    [
      mark('line', 'path', {
        class: `way${through ? ' through' : ''}`,
        d: `M${from},${y}H${through ? measure.right + 6 : measure.wall}`,
      }),
      ...(walled
        ? [
            mark('wall', 'rect', {
              class: 'wall',
              x: measure.wall,
              y: y - reach / 2,
              width: 5,
              height: reach,
            }),
          ]
        : []),
    ],
    walled ? 'namespace' : undefined,
  );
}
