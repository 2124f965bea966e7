import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, widths, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { faults, type Fault } from './graph.ts';
import { measures, type Measures } from './measures.ts';
import { columnOf, sides, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** A fault, with the engine set one way or the other. */
interface Case {
  readonly key: string;
  readonly fault: Fault;
  readonly liveRestore: boolean;
}

const cases: readonly Case[] = [
  ...faults.map((fault) => ({ key: fault, fault, liveRestore: false })),
  { key: 'live-restore', fault: 'engine', liveRestore: true },
];

/** Height of the matrix with its title. */
export function matrixHeight({ topologies }: BlastRadiusData, { heads, row }: Measures): number {
  return heads + topologies.length * row;
}

/** Every fault in every topology: a square for each application, filled where it stops. */
export function drawMatrix(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  measure: Measures,
): Mark[] {
  return [
    textBlock('title', [text.message('matrix.title')], { x: 0, y: 8, size: fontSizes.strong, weight: 600 }),
    drawKey(text, measure),
    ...cases.map(({ key, fault, liveRestore }, at) => {
      const isShown = fault === state.fault && (fault !== 'engine' || liveRestore === state.liveRestore);
      const label = text.message(key === 'live-restore' ? 'matrix.live-restore' : `nodes.${fault}`);
      const [x = 0, next = widths[measure === measures.wide ? 'wide' : 'narrow']] = measure.cells.slice(at);
      const lines = wrapText(label, next - x - 2, fontSizes.small, 600, 0.02);
      return textBlock(`head-${key}`, lines, {
        x,
        y: measure.heads - 6 - (lines.length * fontSizes.small * 1.25) / 2,
        size: fontSizes.small,
        ...(isShown ? { weight: 600 } : { className: 'soft' }),
      });
    }),
    ...data.topologies.map(({ id }, at) =>
      drawRow(data, state, text, measure, id, measure.heads + at * measure.row),
    ),
  ];
}

/** What a filled and an empty square say. */
function drawKey(text: Text, measure: Measures): Mark {
  const stopped = text.message('matrix.stopped');
  const y = measure === measures.wide ? measure.heads - 14 : 27;
  const next = 24 + textWidth(stopped, fontSizes.small) * 1.07;
  const words = { y: 0, size: fontSizes.small, className: 'soft' } as const;
  return group('key', { transform: translate(0, y) }, [
    drawSquare(0, true),
    textBlock('stopped', [stopped], { ...words, x: 14 }),
    { ...drawSquare(0, false), key: 'empty', attrs: { ...drawSquare(0, false).attrs, x: round(next + 0.5) } },
    textBlock('running', [text.message('matrix.running')], { ...words, x: next + 14 }),
  ]);
}

function drawRow(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  measure: Measures,
  id: string,
  y: number,
): Mark {
  const wide = measure === measures.wide;
  const isShown = sides.some((side) => state[side] === id);
  const weight = isShown ? 600 : 400;
  const name = wrapText(
    text.message(`topologies.${id}`),
    wide ? (measure.cells[0] ?? 0) - 4 : widths.narrow,
    fontSizes.label,
    weight,
    0.03,
  );
  return group(`row-${id}`, { transform: translate(0, y) }, [
    ...(isShown
      ? [
          mark('band', 'rect', {
            class: 'band',
            x: -4,
            width: widths[wide ? 'wide' : 'narrow'] + 8,
            height: measure.row,
            rx: 3,
          }),
        ]
      : []),
    textBlock('name', name, { x: 0, y: wide ? measure.rowMiddle : 10, weight }),
    ...cellsOf(data, state, id, measure),
  ]);
}

/* Only the application in question changes a cell; the live script passes over marks that are the very same. */
const drawn = new WeakMap<BlastRadiusData, Map<string, Mark[]>>();

function cellsOf(data: BlastRadiusData, state: BlastRadiusState, id: string, measure: Measures): Mark[] {
  const cells = drawn.get(data) ?? new Map<string, Mark[]>();
  drawn.set(data, cells);
  const key = [id, state.at, measure.column].join();
  const row = cells.get(key) ?? drawCells(data, state, id, measure);
  cells.set(key, row);
  return row;
}

function drawCells(data: BlastRadiusData, state: BlastRadiusState, id: string, measure: Measures): Mark[] {
  return cases.map(({ key, fault, liveRestore }, at) => {
    const { faulty, graph, stopped } = columnOf(data, { ...state, liveRestore }, id, fault);
    const apps = graph.nodes.filter(({ part }) => part === 'app');
    return group(
      key,
      { transform: translate(measure.cells[at] ?? 0, measure.rowMiddle) },
      faulty
        ? apps.map((app) => drawSquare(app.copy, stopped.has(app.id)))
        : [textBlock('none', ['–'], { x: 0, y: 0, className: 'soft' })],
    );
  });
}

function drawSquare(copy: number, isStopped: boolean): Mark {
  return mark(`app-${copy}`, 'rect', {
    class: isStopped ? 'square is-stopped' : 'square',
    x: round(copy * 14 + 0.5),
    y: -5,
    width: 10,
    height: 10,
    rx: 1.5,
  });
}
