import { widths, type Width } from '../../scene.ts';
import { wayOut } from '../../rules/environment.ts';
import { containersOf, type Environment, type World } from './model.ts';

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The measures of the drawing in user units, for each of its widths. */
export interface Measures {
  readonly width: number;
  /** Height of the screen above the world. */
  readonly screen: number;
  /** From the edge of a machine or VM to what stands in it; around a container and around its rows; between neighbours. */
  readonly inset: number;
  readonly pad: number;
  readonly between: number;
  /** Height of an environment's name. */
  readonly name: number;
  readonly row: number;
  readonly rowGap: number;
  readonly floor: number;
  /** The line that a question follows, from a row's left edge, and where the words beside it begin. */
  readonly lane: number;
  readonly words: number;
}

export const measures: Readonly<Record<Width, Measures>> = {
  narrow: {
    width: widths.narrow,
    screen: 92,
    inset: 8,
    pad: 4,
    between: 6,
    name: 25,
    row: 36,
    rowGap: 6,
    floor: 40,
    lane: 13,
    words: 27,
  },
  wide: {
    width: widths.wide,
    screen: 66,
    inset: 14,
    pad: 10,
    between: 12,
    name: 28,
    row: 36,
    rowGap: 8,
    floor: 40,
    lane: 18,
    words: 38,
  },
};

/** The rows of a container, top to bottom. */
export const rows = ['app', 'files', 'no-kernel'] as const;
export type Row = (typeof rows)[number];

/** Where everything of a world stands. Places are the same in every world, so that only what differs moves. */
export interface Places {
  readonly host: Box;
  /** Boxes of VMs and containers. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Where the kernel of a machine or VM stands, along its floor. */
  readonly floors: ReadonlyMap<string, Box>;
  readonly height: number;
}

/** Places a world: containers side by side, VMs around them, the machine around all, kernels along the floors. */
export function place(world: World, measure: Measures): Places {
  const { width, inset, pad, between, name, row, rowGap, floor } = measure;
  const top = measure.screen + 16;
  const vmTop = top + name;
  const containerTop = vmTop + name;
  const containerHeight = 2 * pad + rows.length * row + (rows.length - 1) * rowGap;
  const vmFloor = containerTop + containerHeight + inset;
  const vmBottom = vmFloor + floor + inset;
  const hostFloor = vmBottom + inset;
  const host = { x: 0, y: top, width, height: hostFloor + floor + inset - top };

  const containers = containersOf(world);
  const room = width - 2 * inset;
  const slot = Math.min((room - (containers.length - 1) * between) / containers.length, 310);
  const left = (width - containers.length * (slot + between) + between) / 2;
  const slotX = (at: number) => left + at * (slot + between);

  const boxes = new Map<string, Box>();
  const floors = new Map<string, Box>();
  containers.forEach((container, at) => {
    boxes.set(container.id, {
      x: slotX(at) + pad,
      y: containerTop,
      width: slot - 2 * pad,
      height: containerHeight,
    });
  });
  for (const one of world.environments) {
    if (one.is === 'machine')
      floors.set(one.id, { x: inset, y: hostFloor, width: width - 2 * inset, height: floor });
    if (one.is !== 'vm') continue;
    const inside = containers.flatMap(({ id }, at) => (isInside(world, id, one) ? [at] : []));
    const [first = 0, last = first] = [inside[0], inside.at(-1)];
    const box = {
      x: slotX(first),
      y: vmTop,
      width: slotX(last) + slot - slotX(first),
      height: vmBottom - vmTop,
    };
    boxes.set(one.id, box);
    floors.set(one.id, { x: box.x + pad, y: vmFloor, width: box.width - 2 * pad, height: floor });
  }
  return { host, boxes, floors, height: host.y + host.height };
}

function isInside({ environments }: World, id: string, outer: Environment): boolean {
  return wayOut(environments, id).includes(outer);
}

/** A row of a container, in the drawing's units. */
export function rowBox(container: Box, row: Row, { pad, row: height, rowGap }: Measures): Box {
  return {
    x: container.x + pad,
    y: container.y + pad + rows.indexOf(row) * (height + rowGap),
    width: container.width - 2 * pad,
    height,
  };
}
