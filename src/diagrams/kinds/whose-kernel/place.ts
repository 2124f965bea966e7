import type { Box } from '../../motifs.ts';
import { walkOf } from '../../rules/environment.ts';
import { widths, type Width } from '../../scene.ts';
import { containersOf, type Environment, type World } from './model.ts';

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
  readonly rowGap: number;
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
    rowGap: 6,
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
    rowGap: 8,
    lane: 18,
    words: 38,
  },
};

/** Height of a row of a container, and of what stands along the floor of a machine or VM. */
export const rowHeight = 36;
const floorHeight = 40;

/** The rows of a container, top to bottom: its program, the files of its image, and none for a kernel. */
export const appRow = 0;
export const filesRow = 1;
export const emptyRow = 2;

/** How far below a container's upper edge a row begins. */
export function rowTop(row: number, { pad, rowGap }: Measures): number {
  return pad + row * (rowHeight + rowGap);
}

/** Where an environment stands, and where its kernel does, along its floor; in a container, where none is. */
export interface Place {
  readonly box: Box;
  readonly floor: Box;
}

/**
 * Places an environment of a world: containers side by side, VMs around them, the machine around all.
 * Places are the same in every world, so that only what differs moves.
 */
export function place(world: World, one: Environment, measure: Measures): Place {
  const { width, inset, pad, between, name } = measure;
  const containers = containersOf(world);
  const count = containers.length;
  const slot = Math.min((width - 2 * inset + between) / count, 310 + between);
  const left = (width - count * slot + between) / 2;
  const isIn = ({ id }: Environment) => walkOf(world.environments, id, 'uname').includes(one);

  const isHost = one.is === 'machine';
  const x = isHost ? 0 : left + containers.findIndex(isIn) * slot;
  const room = isHost ? width : containers.filter(isIn).length * slot - between;
  const inside = (margin: number, y: number, height: number) => {
    return { x: x + margin, y, width: room - 2 * margin, height };
  };
  const top = measure.screen + 16;
  const middle = top + 2 * name;
  const none = rowTop(emptyRow, measure);
  const height = none + rowHeight + pad;
  if (one.is === 'container')
    return { box: inside(pad, middle, height), floor: inside(2 * pad, middle + none, rowHeight) };
  const y = isHost ? top : top + name;
  const floorTop = middle + height + inset + (isHost ? floorHeight + 2 * inset : 0);
  return {
    box: inside(0, y, floorTop + floorHeight + inset - y),
    floor: inside(isHost ? inset : pad, floorTop, floorHeight),
  };
}
