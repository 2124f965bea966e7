import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import {
  group,
  mark,
  present,
  textBlock,
  translate,
  type Mark,
  type Maybe,
  type Scene,
  type Width,
} from '../../scene.ts';
import { callouts, type Callout } from './callouts.ts';
import { drawKernel } from './draw-kernel.ts';
import { drawNamespace } from './draw-namespace.ts';
import { drawOutput, drawPassage, drawProcess } from './draw.ts';
import type { TwoViewsState } from './model.ts';
import { outputsOn } from './outputs.ts';
import { measures, row, rowsTop, spacesTop, type Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import { isOn, processesIn, sides, type Side } from './views.ts';

/** Two terminals over one kernel: what the host sees on the left, what the container sees on the right. */
export function layout(data: TwoViewsData, state: TwoViewsState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const draw = state.command === 'ps' ? drawProcesses : drawOutputs;
  return {
    width: measure.width,
    height: measure.floor + measure.floorHeight,
    marks: present([
      ...sides.map((side) => drawPanel(side, state, measure, text)),
      ...draw(data, state, measure, text),
      ...data.namespaces.map(({ id }, at) => drawNamespace(data, state, id, at, measure, text)),
      drawKernel(data, state, measure, text),
      ...calloutEmblems(callouts(data, state).map((callout) => placeOf(callout, data, measure))),
    ]),
  };
}

function drawPanel(side: Side, { command }: TwoViewsState, measure: Measure, text: Text): Mark {
  const { panel, size, floor } = measure;
  const prompt = command === 'free' ? 'free -m' : command;
  return group(
    `panel-${side}`,
    { class: `panel-${side}`, transform: translate(side === 'host' ? 0 : measure.right, 0) },
    [
      mark('paper', 'rect', {
        x: 1,
        y: 1,
        width: panel - 2,
        height: floor - 10,
        rx: side === 'host' ? 3 : 6,
      }),
      textBlock('title', [text.message(`parts.${side}-view`)], { x: 12, y: 16, size, weight: 600 }),
      textBlock('prompt', [`$ ${prompt}`], { x: 12, y: 43, size }),
    ],
    `${side}-view`,
  );
}

function drawProcesses(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Maybe[] {
  return processesIn(data, state).flatMap((process, at) => [
    process.host > 0 && drawPassage(`way-${process.id}`, at, process.container === 0, measure),
    ...sides.map((side) => drawProcess(process, side, at, measure, text)),
  ]);
}

function drawOutputs(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Mark[] {
  const walled = state.command === 'hostname' && isOn(data, state, 'uts');
  return sides.flatMap((side) => {
    const lines = outputsOn(side, data, state, text);
    return [
      ...(side === 'host' ? lines : []).map((_, at) => drawPassage(`way-${at}`, at, walled, measure)),
      ...lines.map((line, at) => drawOutput(side, line, at, measure)),
    ];
  });
}

function placeOf({ at }: Callout, data: TwoViewsData, measure: Measure): [x: number, y: number] {
  const { width, floor, space } = measure;
  if (at === 'gauge')
    return measure === measures.narrow ? [width - 16, floor + 50] : [measure.right - 36, floor + 30];
  if (at === 'output') return [width - 3, rowsTop - 2];
  const main = data.processes.findIndex(({ inside }) => inside === 1);
  if (at === 'main') return [width - 10, rowsTop + main * row + 1];
  const index = data.namespaces.findIndex(({ id }) => id === at);
  return [width - 13, spacesTop + (index + 0.5) * space];
}
