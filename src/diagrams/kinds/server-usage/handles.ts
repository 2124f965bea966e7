import type { Handle, Text } from '../../kind.ts';
import { group, mark, translate, type Mark, type Width } from '../../scene.ts';
import { halvesOf } from './halves.ts';
import type { ServerUsageState } from './model.ts';
import { heightOf, type Frame } from './place.ts';
import type { ServerUsageData } from './schema.ts';
import { wallsOf } from './stretches.ts';

/** The handles of the same layout. */
export function handles(data: ServerUsageData, state: ServerUsageState, _text: Text, width: Width): Handle[] {
  return halvesOf(data, state, width).flatMap(({ frame, side }) =>
    handlesOf(frame, state, wallsOf(side, state)),
  );
}

/** Something to take hold of: a small grip in a box large enough for a finger. */
export function drawGrip(key: string, x: number, y: number, reach: number, width: number): Mark {
  return group(`grip-${key}`, { 'data-handle': key, transform: translate(x, y) }, [
    mark('reach', 'rect', { class: 'reach', x: -reach / 2, y: -22, width: reach, height: 44 }),
    mark('grip', 'rect', { class: 'grip', x: -width / 2, y: -4, width, height: 8, rx: 4 }),
  ]);
}

/** The handles of both kinds: every lane's head sets a demand, every wall of the VM bar a slice. */
function handlesOf(
  frame: Frame,
  state: ServerUsageState,
  walls: readonly { app: number; from: number }[],
): Handle[] {
  const overhead = frame.side === 'vm' ? state.guest : state.container;
  const wants = frame.lanes.map((_, app): Handle => ({
    key: `wants-${frame.side}-${app}`,
    field: 'demand',
    index: app,
    axis: 'y',
    min: 0,
    max: 100,
    step: 1,
    from: heightOf(frame, overhead),
    to: heightOf(frame, overhead + 100),
  }));
  const slices = walls.map(({ app, from }): Handle => ({
    key: `slice-${app}`,
    field: 'slices',
    index: app,
    axis: 'y',
    min: 0,
    max: 100,
    step: 5,
    from: heightOf(frame, from),
    to: heightOf(frame, from + 100),
  }));
  return [...wants, ...slices];
}
