import type { Text } from '../../kind.ts';
import { matrixRows } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import { keeper } from './keeper.ts';
import type { Measures } from './measures.ts';
import { cases, columnOf, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

const size = fontSizes.small;

/** Every fault in every topology: a square for each application, filled where it stops. */
export function drawMatrix(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  measure: Measures,
): Mark[] {
  const { cells, heads, width } = measure;
  return [
    textBlock('title', [text.message('matrix.title')], { x: 0, y: 8, size: fontSizes.strong, weight: 600 }),
    drawKey(text, measure),
    ...cases.map(({ key, fault, liveRestore, label }, at) => {
      const isShown = fault === state.fault && (fault !== 'engine' || liveRestore === state.liveRestore);
      const [x = 0, next = width] = cells.slice(at);
      const lines = wrapText(text.message(label), next - x - 2, size, 600, 0.02);
      const y = heads - 6 - (lines.length * size * 1.25) / 2;
      return textBlock(`head-${key}`, lines, {
        x,
        y,
        size,
        ...(isShown ? { weight: 600 } : { className: 'soft' }),
      });
    }),
    ...matrixRows(data.topologies, state, measure, text, (id) => cellsOf(data, state, id, measure)),
  ];
}

/** What a filled and an empty square say. */
function drawKey(text: Text, measure: Measures): Mark {
  const stopped = text.message('matrix.stopped');
  const next = 24 + labelRoom(stopped, size);
  const words = { y: 0, size, className: 'soft' } as const;
  return group('key', { transform: translate(0, measure.key) }, [
    drawSquare('app-0', 0, true),
    textBlock('stopped', [stopped], { ...words, x: 14 }),
    drawSquare('empty', next, false),
    textBlock('running', [text.message('matrix.running')], { ...words, x: next + 14 }),
  ]);
}

/* Only the application in question changes a cell; the live script passes over marks that are the very same. */
const drawn = keeper<Mark[]>();

function cellsOf(data: BlastRadiusData, state: BlastRadiusState, id: string, measure: Measures): Mark[] {
  return drawn(data, [id, state.at, measure.column].join(), () =>
    cases.map(({ key, fault, liveRestore }, at) => {
      const { faulty, graph, stopped } = columnOf(data, { ...state, liveRestore }, id, fault);
      const apps = graph.nodes.filter(({ part }) => part === 'app');
      return group(
        key,
        { transform: translate(measure.cells[at] ?? 0, measure.rowMiddle) },
        faulty
          ? apps.map((app) => drawSquare(app.id, app.copy * 14, stopped.has(app.id)))
          : [textBlock('none', ['–'], { x: 0, y: 0, className: 'soft' })],
      );
    }),
  );
}

function drawSquare(key: string, x: number, isStopped: boolean): Mark {
  return mark(key, 'rect', {
    class: isStopped ? 'square is-stopped' : 'square',
    x: x + 0.5,
    y: -5,
    width: 10,
    height: 10,
    rx: 1.5,
  });
}
