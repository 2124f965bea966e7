import { appColor, appLetter, appName, hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { barWalls, hostMarks } from '../../motifs.ts';
import {
  fontSizes,
  group,
  mark,
  textBlock,
  translate,
  type Mark,
  type Maybe,
  type Setting,
} from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';
import type { Half, Stretch } from './half.ts';
import { drawPiece, overheadDress } from './piece.ts';
import { capacity } from './model.ts';

/** The stacked bar of one half: the host's part, everyone's stretch, and what is free on top. */
export function drawBar(half: Half, text: Text): Mark {
  const { hidden, sliced, name } = half;
  const host = capacity - half.room;
  const free = hidden ? 0 : half.free;
  // Where stretches are as tall as what was got, they would give the answer away.
  const covered = hidden && !sliced;
  const rest = sliced ? 'unpromised' : 'free';
  return group('bar', { transform: translate(half.bar, half.ground) }, [
    drawPiece(half, 'frame', 'open', capacity, [], name === 'pool' ? name : undefined),
    host > 0 &&
      group(
        'host',
        { class: 'box role-host-os' },
        hostMarks(half, host, text.message('bar.host', { amount: host })),
      ),
    ...(covered ? [] : half.stretches.map((stretch) => drawStretch(half, stretch, text))),
    drawPiece(
      half,
      'free',
      'open',
      free,
      [caption(half, text.message(`bar.${rest}`, { amount: free }), free)],
      sliced ? rest : 'pool',
      0,
      capacity - free,
    ),
    covered && caption(half, text.message('row.hidden'), capacity, question),
    barWalls('sides', half),
  ]);
}

const question = { weight: 600, size: fontSizes.title } as const;

/** One application's stretch: its overhead, what it uses, and the rest of its slice. */
function drawStretch(half: Half, stretch: Stretch, text: Text): Mark {
  const { app, got, overhead, ceiling, fate, from, height } = stretch;
  const { hidden, width, scale } = half;
  const inVm = half.name === 'vm';
  const color = appColor(app);
  const letter = appLetter(app);
  const rest = height - got;
  const net = got - overhead;
  const restWords =
    fate === 'runs'
      ? text.message('bar.stranded', { amount: rest })
      : `${letter} ${text.message('fate.killed')}`;
  const full = `${appName(app, text)} ${text.number(net)}`;
  const fits = labelRoom(full, fontSizes.label, 600) < width - 6;
  const netWords = fits ? full : `${letter} ${text.number(net)}`;
  const shown = [
    drawPiece(
      half,
      'stranded',
      `hatched ${color}`,
      rest,
      [mark('hatch', 'path', { d: hatchPath(width, -rest * scale, 9) }), caption(half, restWords, rest)],
      'stranded',
      0,
      got,
    ),
    drawPiece(
      half,
      'used',
      `box ${color}`,
      net,
      [caption(half, netWords, net, { weight: 600 })],
      'used',
      0,
      overhead,
    ),
    drawPiece(half, 'overhead', overheadDress[half.name], overhead, [
      inVm && caption(half, text.message('bar.guest', { amount: overhead }), overhead, {}),
    ]),
  ];
  return group(`app-${app}`, { class: color, transform: translate(0, -from * scale) }, [
    ...(hidden ? [caption(half, `${letter} ${text.message('row.hidden')}`, height, question)] : shown),
    inVm && height === ceiling && drawPiece(half, 'slice', 'slice', height, [], 'slice'),
  ]);
}

/** A label in the middle of a piece, where it is tall enough for one. */
function caption(
  { width, scale }: Half,
  label: string,
  height: number,
  setting: Partial<Setting> = { className: 'halo' },
): Maybe {
  const tall = height * scale;
  return (
    tall >= (setting.className ? 14 : 11.5) &&
    textBlock('label', [label], {
      x: width / 2,
      y: -tall / 2,
      anchor: 'middle',
      ...setting,
      ...(tall < 17 && { size: fontSizes.small }),
    })
  );
}
