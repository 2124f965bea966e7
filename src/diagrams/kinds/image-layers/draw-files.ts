import type { Text } from '../../kind.ts';
import type { Entry } from '../../rules/layers.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Folding, Shown } from './model.ts';
import { sayBytes } from './say.ts';

/** Where the table of files stands: a column a file, a row a layer. `rowY` is the middle of a layer's row. */
export interface Grid {
  readonly x: number;
  readonly width: number;
  readonly headY: number;
  readonly seenY: number;
  readonly rowY: (layer: number) => number;
  readonly chip: number;
}

/** The upper left corner of a file's place in a layer. */
export function chipAt(grid: Grid, { paths }: Folding, path: string, layer: number): [x: number, y: number] {
  return [
    grid.x + Math.max(0, paths.indexOf(path)) * (grid.width / paths.length) + 3,
    grid.rowY(layer) - grid.chip / 2,
  ];
}

/** The files of each layer and, above them, what shows when one looks down on the layers. */
export function drawFiles(shown: Shown, folding: Folding, grid: Grid, text: Text): Mark[] {
  const step = grid.width / folding.paths.length;
  const all = [...folding.image, ...(folding.writable ? [folding.writable] : [])];
  return folding.paths.flatMap((path, column) => {
    const x = grid.x + column * step + 3;
    const width = step - 6;
    const seen = folding.seen.get(path);
    const top = all
      .slice(0, folding.kept)
      .findLastIndex((layer) => layer.some((entry) => entry.path === path));
    const chips = all.flatMap((layer, index) =>
      layer
        .filter((entry) => entry.path === path)
        .map((entry) => {
          const look = index >= folding.kept ? 'gone' : index === top ? 'seen' : 'covered';
          return drawChip(
            `${path}-${index}-${entry.type}`,
            entry,
            look,
            roleOf(shown, index),
            [x, grid.rowY(index)],
            width,
            grid.chip,
            shown,
            text,
          );
        }),
    );
    return [
      textBlock(`name-${path}`, nameLines(path, step), {
        x: x + width / 2,
        y: grid.headY,
        size: fontSizes.small,
        anchor: 'middle',
      }),
      ...(top >= 0
        ? [
            mark(`sight-${path}`, 'path', {
              class: 'sight',
              d: `M${round(x + width / 2)},${round(grid.seenY + grid.chip / 2)}V${round(grid.rowY(top) - grid.chip / 2)}`,
            }),
          ]
        : []),
      ...chips,
      seen
        ? drawChip(
            `seen-${path}`,
            { type: 'file', path, bytes: seen.bytes },
            'seen',
            roleOf(shown, seen.layer),
            [x, grid.seenY],
            width,
            grid.chip,
            shown,
            text,
          )
        : textBlock(`seen-${path}`, ['–'], {
            x: x + width / 2,
            y: grid.seenY,
            anchor: 'middle',
            className: 'soft',
          }),
    ];
  });
}

function drawChip(
  key: string,
  entry: Entry,
  look: 'seen' | 'covered' | 'gone',
  role: string,
  [x, y]: [number, number],
  width: number,
  height: number,
  shown: Shown,
  text: Text,
): Mark {
  const removes = entry.type !== 'file';
  const dress = removes ? 'box role-whiteout' : `${look === 'seen' ? 'box' : 'open'} role-${role}`;
  return group(
    key,
    { class: dress, transform: translate(x, y - height / 2), ...(look === 'gone' && { opacity: 0.35 }) },
    [
      mark('box', 'rect', { width, height, rx: height / 2 }),
      ...(look === 'gone' && !removes
        ? []
        : [
            removes
              ? mark('cross', 'path', {
                  class: 'struck',
                  d: `M${round(width / 2 - 5)},${round(height / 2 - 5)}l10,10m0,-10l-10,10`,
                })
              : textBlock('size', [sayBytes(entry.bytes, shown.set, text)], {
                  x: width / 2,
                  y: height / 2,
                  size: fontSizes.small,
                  anchor: 'middle',
                  ...(look !== 'seen' && { className: 'soft' }),
                }),
          ]),
    ],
    removes ? 'whiteout' : role,
  );
}

function roleOf({ images, shared }: Shown, layer: number): string {
  const blob = images.at(-1)?.blobs[layer];
  return blob ? (shared.includes(blob) ? 'shared' : 'layer') : 'writable-layer';
}

/** A path on as few lines as fit, broken after the folder. */
function nameLines(path: string, width: number): string[] {
  return wrapText(path, width - 2, fontSizes.small, 400, 0.03);
}
