import { appLetter, hatchPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { isHidden, noLimit, type ServerUsageState } from './model.ts';
import { drawGrip } from './handles.ts';
import { rows, type Frame } from './place.ts';
import { isContent, type Share, type Side } from './share.ts';

/** Every application's own bar: how much it wants, how much of that it gets, and where its ceiling is. */
export function drawLanes(frame: Frame, side: Side, state: ServerUsageState, text: Text): Mark[] {
  return side.shares.map((share) => {
    const { app, want, got, overhead, fate } = share;
    const hidden = isHidden(state);
    const dress = `app-${appLetter(app).toLowerCase()}`;
    const half = frame.laneWidth / 2;
    const block = (key: string, from: number, to: number) =>
      mark(key, 'rect', {
        x: -half,
        y: -to * frame.scale,
        width: frame.laneWidth,
        height: (to - from) * frame.scale,
      });
    const killed = fate !== 'runs' && fate !== 'refused';
    return group(`lane-${app}`, { class: dress, transform: translate(frame.lanes[app] ?? 0, frame.ground) }, [
      ...(hidden
        ? [group('wish', { class: `hatched ${dress}` }, [block('area', 0, want), hatch(frame, 0, want, 9)])]
        : [
            ...(isContent(share)
              ? []
              : [
                  group(
                    'unmet',
                    { class: 'lacking' },
                    [
                      block('area', got, want),
                      hatch(frame, got, want, 5),
                      ...(killed ? [] : missing(frame, share, text)),
                    ],
                    'unmet',
                  ),
                ]),
            ...(got > overhead
              ? [group('used', { class: `box ${dress}` }, [block('area', overhead, got)], 'used')]
              : []),
            ...(overhead > 0
              ? [
                  group('overhead', { class: `box ${frame.side === 'vm' ? 'role-guest-os' : 'extra'}` }, [
                    block('area', 0, overhead),
                  ]),
                ]
              : []),
          ]),
      ...(frame.side === 'vm' || share.ceiling < noLimit - state.host
        ? [drawCeiling(frame, share.ceiling)]
        : []),
      ...(killed && !hidden
        ? [kernelEmblem('kernel', 0, -((got + want) / 2) * frame.scale, Math.min(12, half))]
        : []),
      drawLetter(app, frame, text),
      drawGrip(`wants-${frame.side}-${app}`, 0, -want * frame.scale, Math.min(44, frame.pitch), 18),
    ]);
  });
}

function hatch(frame: Frame, from: number, to: number, gap: number): Mark {
  return mark('hatch', 'path', {
    transform: translate(-frame.laneWidth / 2, -from * frame.scale),
    d: hatchPath(frame.laneWidth, -(to - from) * frame.scale, gap),
  });
}

/** The amount that is missing, where it is tall enough to be labelled. */
function missing(frame: Frame, { got, want, unmet }: Share, text: Text): Mark[] {
  if (unmet * frame.scale < 16) return [];
  return [
    textBlock('label', [text.number(unmet)], {
      x: 0,
      y: -((got + want) / 2) * frame.scale,
      anchor: 'middle',
      weight: 600,
      className: 'halo warn',
      size: frame.pitch > 44 ? fontSizes.label : fontSizes.small,
    }),
  ];
}

function drawCeiling(frame: Frame, ceiling: number): Mark {
  const half = frame.laneWidth / 2 + 4;
  return mark('ceiling', 'path', {
    class: 'jar',
    transform: translate(0, -ceiling * frame.scale),
    d: `M${-half},0H${half}`,
  });
}

function drawLetter(app: number, frame: Frame, text: Text): Mark {
  const letter = appLetter(app);
  return group('name', {}, [
    group(
      'letter',
      { class: `box app-${letter.toLowerCase()}`, transform: translate(-11, rows.letters - 9) },
      [
        mark('area', 'rect', { width: 22, height: 18, rx: 3 }),
        textBlock('label', [letter], { x: 11, y: 9, weight: 600, anchor: 'middle' }),
      ],
    ),
    textBlock('word', [text.message(`apps.${letter.toLowerCase()}`)], {
      x: 0,
      y: rows.names,
      anchor: 'middle',
      size: frame.pitch > 44 ? fontSizes.label : fontSizes.small,
      className: 'row-name',
    }),
  ]);
}
