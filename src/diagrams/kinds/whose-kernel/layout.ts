import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath, requestEmblem } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, type Mark, type Scene, type Width } from '../../scene.ts';
import { callouts } from './callouts.ts';
import { drawAround, drawContainer, drawFloor } from './draw.ts';
import { askedIn, stepOf, walk, worldOf, type Environment, type WhoseKernelState } from './model.ts';
import { measures, place, rowBox, type Measures, type Places, type Row } from './place.ts';
import { drawScreen } from './screen.ts';
import { trustOf } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

const foot = 26;

/** A screen with the question and its answer, above the world in which the question walks outwards. */
export function layout(data: WhoseKernelData, state: WhoseKernelState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const world = worldOf(data, state);
  const places = place(world, measure);
  const passed = walk(data, state);
  const answered = stepOf(data, state) === passed.length ? passed.at(-1) : undefined;
  const around = world.environments.filter(({ is }) => is !== 'container');
  return {
    width: measure.width,
    height: places.height + foot,
    marks: [
      drawScreen(data, state, text, measure, places),
      ...around.map((one) => drawAround(world, one, places, text, measure)),
      ...around.flatMap((one) => {
        const floor = places.floors.get(one.id);
        return floor && (one.kernel ?? one.hypervisor) ? [drawFloor(one, floor, one === answered, text)] : [];
      }),
      ...world.environments.flatMap((one) => {
        const box = one.is === 'container' ? places.boxes.get(one.id) : undefined;
        return box ? [drawContainer(one, box, one === answered, text, measure)] : [];
      }),
      ...drawWalk(data, state, places, measure),
      ...callouts(data, state).map(({ id, at }, index) =>
        drawRemark(index + 1, id === 'no-kernel', at, places, measure),
      ),
      textBlock('trust', [trustOf(world, text)], {
        x: 0,
        y: places.height + 15,
        size: fontSizes.small,
        className: 'soft',
      }),
    ],
  };
}

/** A stop of the question: where the arrow to it ends, where the request rests, and where the next arrow begins. */
interface Stop {
  readonly end: number;
  readonly rest: number;
  readonly begin: number;
}

/** The stops of the question: the program that asks, then a place in each environment that it passes. */
function stops(data: WhoseKernelData, state: WhoseKernelState, places: Places, measure: Measures): Stop[] {
  const container = places.boxes.get(askedIn(worldOf(data, state), state).id) ?? places.host;
  const inRow = (row: Row): Stop => {
    const { y, height } = rowBox(container, row, measure);
    const middle = y + height / 2;
    return row === 'no-kernel'
      ? { end: middle - 13, rest: middle, begin: middle + 13 }
      : { end: middle - 12, rest: middle, begin: y + height };
  };
  return [
    inRow('app'),
    ...walk(data, state).map((one): Stop => {
      const floor = one.is === 'container' ? undefined : places.floors.get(one.id);
      if (!floor) return inRow(state.question === 'uname' ? 'no-kernel' : 'files');
      // On the edge, so that the kernel's own emblem stays in sight.
      return { end: floor.y - 15, rest: floor.y - 3, begin: floor.y + floor.height };
    }),
  ];
}

function drawWalk(data: WhoseKernelData, state: WhoseKernelState, places: Places, measure: Measures): Mark[] {
  const container = askedIn(worldOf(data, state), state);
  const x = (places.boxes.get(container.id)?.x ?? 0) + measure.pad + measure.lane;
  const all = stops(data, state, places, measure);
  const step = stepOf(data, state);
  const here = all[step];
  return [
    ...all
      .slice(1, step + 1)
      .map(({ end }, at) =>
        mark(`way-${at}`, 'path', { class: 'arrow', d: arrowPath([x, all[at]?.begin ?? end], [x, end]) }),
      ),
    ...(here ? [drawRequest(container, x, here.rest)] : []),
  ];
}

function drawRequest({ id, process }: Environment, x: number, y: number): Mark {
  return process === undefined
    ? requestEmblem('request', id.toUpperCase(), x, y)
    : requestEmblem('request', '$', x, y, 'role-hardware');
}

function drawRemark(
  number: number,
  isInContainer: boolean,
  at: Environment,
  places: Places,
  measure: Measures,
): Mark {
  const container = places.boxes.get(at.id);
  const box =
    isInContainer && container
      ? rowBox(container, 'no-kernel', measure)
      : (places.floors.get(at.id) ?? places.host);
  return group(`remark-${number}`, {}, [
    calloutEmblem(number, box.x + box.width - 4, box.y + (isInContainer ? 4 : 0)),
  ]);
}
