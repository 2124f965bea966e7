import type { Entry } from '../../rules/layers.ts';
import { fontSizes, group, mark, present, round, textBlock, translate, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Folding, Shown } from './shown.ts';
import type { Told } from './say.ts';

const size = fontSizes.small;

/** Height of a file's mark in a layer, and the room beside it. */
const chip = 22;
const beside = 3;

/** Where the table of files stands: a column a file, a row a layer. `rowY` is the middle of a layer's row. */
export interface Grid {
  readonly paths: readonly string[];
  readonly x: number;
  /** The width of a column. */
  readonly step: number;
  readonly headY: number;
  readonly seenY: number;
  readonly rowY: (layer: number) => number;
}

/** The upper left corner of a file's place in a layer. */
export function chipAt({ paths, x, step, rowY }: Grid, path: string, layer: number): [x: number, y: number] {
  return [x + paths.indexOf(path) * step + beside, rowY(layer) - chip / 2];
}

/** The files of each layer and, above them, what shows when one looks down on the layers. */
export function drawFiles(told: Told, { entries, kept, seen }: Folding, grid: Grid): Mark[] {
  const { paths, step, headY, seenY, rowY } = grid;
  const width = step - 2 * beside;
  return paths.flatMap((path) => {
    const [left] = chipAt(grid, path, 0);
    const x = left + width / 2;
    const shows = seen.get(path);
    const held = entries.filter((entry) => entry.path === path);
    const top = held.findLast(({ layer }) => layer < kept)?.layer;
    const draw = (key: string, entry: Entry, look: Look, layer: number, y: number) =>
      drawChip(key, entry, look, roleOf(told, layer), [left, y - chip / 2], width, told.say);
    const name = wrapText(path, step - 2, size, 400, 0.03);
    return present([
      textBlock(`name-${path}`, name, { x, y: headY, size, anchor: 'middle' }),
      top !== undefined &&
        mark(`sight-${path}`, 'path', {
          class: 'sight',
          d: `M${round(x)},${round(seenY + chip / 2)}V${round(rowY(top) - chip / 2)}`,
        }),
      ...held.map((entry) => {
        const { type, layer } = entry;
        const look = layer >= kept ? 'gone' : layer === top ? 'seen' : 'covered';
        return draw(`${path}-${layer}-${type}`, entry, look, layer, rowY(layer));
      }),
      shows
        ? draw(`seen-${path}`, { type: 'file', path, bytes: shows.bytes }, 'seen', shows.layer, seenY)
        : textBlock(`seen-${path}`, ['–'], { x, y: seenY, anchor: 'middle', className: 'soft' }),
    ]);
  });
}

type Look = 'seen' | 'covered' | 'gone';

/** A file in its layer, or the cross of one that the layer removes. */
function drawChip(
  key: string,
  entry: Entry,
  look: Look,
  role: string,
  place: readonly [x: number, y: number],
  width: number,
  say: (bytes: number) => string,
): Mark {
  const [x, y] = [width / 2, chip / 2];
  const isFile = entry.type === 'file';
  const part = isFile ? role : 'whiteout';
  const gone = look === 'gone';
  const dress = isFile && look !== 'seen' ? 'open' : 'box';
  const className = look === 'seen' ? '' : 'soft';
  return group(
    key,
    { class: `${dress} role-${part}`, transform: translate(...place), opacity: gone && 0.35 },
    [
      mark('box', 'rect', { width, height: chip, rx: y }),
      isFile
        ? !gone && textBlock('size', [say(entry.bytes)], { x, y, size, anchor: 'middle', className })
        : mark('cross', 'path', {
            class: 'struck',
            d: `M${round(x - 5)},${round(y - 5)}l10,10m0,-10l-10,10`,
          }),
    ],
    part,
  );
}

function roleOf({ top, shared }: Shown, layer: number): string {
  const blob = top?.blobs[layer];
  return blob ? (shared.includes(blob) ? 'shared' : 'layer') : 'writable-layer';
}
