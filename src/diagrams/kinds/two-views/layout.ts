import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, textBlock, translate, type Mark, type Scene, type Width } from '../../scene.ts';
import { callouts } from './callouts.ts';
import { drawKernel } from './draw-kernel.ts';
import { drawNamespace } from './draw-namespace.ts';
import { drawOutput, drawPassage, drawProcess, type Side } from './draw.ts';
import type { TwoViewsState } from './model.ts';
import { outputs } from './outputs.ts';
import { measures, type Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import { answers, containerView, hostView, isGone, isOn, running } from './views.ts';

/** Two terminals over one kernel: what the host sees on the left, what the container sees on the right. */
export function layout(data: TwoViewsData, state: TwoViewsState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const gone = isGone(data, state);
  return {
    width: measure.width,
    height: measure.height,
    marks: [
      drawPanel('host', state, measure, text),
      drawPanel('container', state, measure, text),
      ...(state.command === 'ps'
        ? drawProcesses(data, state, measure, text)
        : drawOutputs(data, state, measure, text)),
      ...data.namespaces.map(({ id }, at) =>
        drawNamespace(id, at, isOn(data, state, id), answers(data, state, id), gone, measure, text),
      ),
      drawKernel(data, state, measure, text),
      ...callouts(data, state).map(({ at }, index) =>
        calloutEmblem(index + 1, ...placeOf(at, data, measure)),
      ),
    ],
  };
}

function drawPanel(side: Side, { command }: TwoViewsState, measure: Measure, text: Text): Mark {
  return group(
    `panel-${side}`,
    { class: `panel panel-${side}`, transform: translate(side === 'host' ? 0 : measure.right, 0) },
    [
      mark('paper', 'rect', {
        x: 1,
        y: 1,
        width: measure.panel - 2,
        height: measure.floor - 10,
        rx: side === 'host' ? 3 : 6,
      }),
      textBlock('title', [text.message(`parts.${side}-view`)], {
        x: 12,
        y: measure.title,
        size: measure.size,
        weight: 600,
      }),
      textBlock('prompt', [`$ ${commandLines[command]}`], { x: 12, y: measure.prompt, size: measure.size }),
    ],
    `${side}-view`,
  );
}

const commandLines = { ps: 'ps', hostname: 'hostname', free: 'free -m' } as const;

function drawProcesses(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Mark[] {
  const views = { host: hostView(data, state), container: containerView(data, state) };
  const alive = running(data, state);
  return data.processes.flatMap((process, at) => {
    const find = (side: Side) => views[side].find(({ id }) => id === process.id);
    const [host, container] = [find('host'), find('container')];
    const y = measure.rows + at * measure.row + (measure.row - 5) / 2;
    return [
      ...(host
        ? [
            drawPassage(
              `way-${process.id}`,
              y,
              container !== undefined,
              container === undefined,
              measure,
              measure.row,
            ),
          ]
        : []),
      ...(['host', 'container'] as const).map((side) => {
        const drawn = drawProcess(process, side, find(side), !alive.includes(process.id), at, measure, text);
        return { ...drawn, key: `${side}-${process.id}` };
      }),
    ];
  });
}

function drawOutputs(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Mark[] {
  const { host, container } = outputs(data, state, text);
  const walled = state.command === 'hostname' && isOn(data, state, 'uts');
  return [
    ...host.map((_, at) =>
      drawPassage(
        `way-${at}`,
        measure.rows + at * measure.row + (measure.row - 5) / 2,
        !walled,
        walled,
        measure,
        measure.row,
      ),
    ),
    ...host.map((line, at) => drawOutput(`host-out-${at}`, 'host', line, at, measure)),
    ...container.map((line, at) => drawOutput(`container-out-${at}`, 'container', line, at, measure)),
  ];
}

function placeOf(
  at: ReturnType<typeof callouts>[number]['at'],
  data: TwoViewsData,
  measure: Measure,
): [number, number] {
  if (at === 'gauge')
    return measure.width > 400
      ? [measure.right - 36, measure.floor + 30]
      : [measure.width - 16, measure.floor + 50];
  if (at === 'output') return [measure.width - 3, measure.rows - 2];
  const row = data.processes.findIndex(({ inside }) => inside === 1);
  if (at === 'main') return [measure.width - 10, measure.rows + row * measure.row + 1];
  const space = data.namespaces.findIndex(({ id }) => id === at);
  return [measure.width - 13, measure.spaces + Math.max(0, space) * measure.space + measure.space / 2];
}
