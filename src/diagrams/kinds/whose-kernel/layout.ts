import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath, requestEmblem } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, type Mark, type Scene, type Width } from '../../scene.ts';
import { callouts } from './callouts.ts';
import { drawAround, drawContainer, drawFloor } from './draw.ts';
import { containersOf, toAsked, type Asked, type Environment, type WhoseKernelState } from './model.ts';
import { trustOf } from './names.ts';
import { appRow, emptyRow, filesRow, measures, place, rowHeight, rowTop, type Measures } from './place.ts';
import type { WhoseKernelData } from './schema.ts';
import { drawScreen } from './screen.ts';

const foot = 26;

/** A screen with the question and its answer, above the world in which the question walks outwards. */
export function layout(data: WhoseKernelData, state: WhoseKernelState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const asked = toAsked(data, state);
  const { world, answering, isAnswered } = asked;
  const { environments } = world;
  const around = environments.filter(({ is }) => is !== 'container');
  const placeOf = (one: Environment) => place(world, one, measure);
  const accent = (one: Environment) => (isAnswered && one === answering ? ' answers' : '');
  const host = placeOf(environments[0]).box;
  const bottom = host.y + host.height;
  const lane = placeOf(asked.container).box.x + measure.pad + measure.lane;
  return {
    width: measure.width,
    height: bottom + foot,
    marks: [
      drawScreen(asked, text, measure, lane),
      ...around.map((one) => drawAround(world, one, placeOf(one).box, text, measure)),
      ...around.map((one) => drawFloor(one, placeOf(one).floor, accent(one), text)),
      ...containersOf(world).map((one) => drawContainer(one, placeOf(one).box, accent(one), text, measure)),
      ...drawWalk(asked, lane, measure),
      ...callouts(asked, text).map(({ at }, index) => {
        const { x, y, width: room } = placeOf(at).floor;
        const corner = [x + room - 4, y + (at.is === 'container' ? 4 : 0)] as const;
        return group(`remark-${index + 1}`, {}, [calloutEmblem(index + 1, ...corner)]);
      }),
      textBlock('trust', [trustOf(world, text)], {
        x: 0,
        y: bottom + 15,
        size: fontSizes.small,
        className: 'soft',
      }),
    ],
  };
}

/** The way of the question from the program that asks, as far as it has come, and the request where it rests. */
function drawWalk(asked: Asked, x: number, measure: Measures): Mark[] {
  const { world, container } = asked;
  const { id, process } = container;
  const { y: top } = place(world, container, measure).box;
  const middleOf = (row: number) => top + rowTop(row, measure) + rowHeight / 2;
  const isFiles = asked.question === 'os-release';
  let rest = middleOf(appRow);
  let begin = rest + rowHeight / 2;
  const ways = asked.passed.slice(0, asked.step).map((one, at) => {
    const { y, height } = place(world, one, measure).floor;
    const isFloor = one.is !== 'container';
    // On the edge of a floor, so that the kernel's own emblem stays in sight.
    rest = isFloor ? y - 3 : middleOf(isFiles ? filesRow : emptyRow);
    const end = rest - (isFloor || isFiles ? 12 : 13);
    const way = mark(`way-${at}`, 'path', { class: 'arrow', d: arrowPath([x, begin], [x, end]) });
    begin = isFloor ? y + height : rest + 13;
    return way;
  });
  return [
    ...ways,
    requestEmblem('request', process ? '$' : id.toUpperCase(), x, rest, process && 'role-hardware'),
  ];
}
