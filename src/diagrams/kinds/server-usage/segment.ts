import { appLetter, hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { isHidden, type ServerUsageState } from './model.ts';
import type { Frame } from './place.ts';
import type { Share } from './share.ts';
import type { Stretch } from './stretches.ts';

/** One application's stretch: its overhead, what it uses, and the rest of its slice. */
export function drawStretch(
  frame: Frame,
  { share, from, height }: Stretch,
  state: ServerUsageState,
  text: Text,
): Mark {
  const { app, got, overhead, fate } = share;
  const hidden = isHidden(state);
  const letter = appLetter(app);
  const dress = `app-${letter.toLowerCase()}`;
  const inSlice = frame.side === 'vm' && height === share.ceiling;
  const rest = height - got;
  return group(`app-${app}`, { class: dress, transform: translate(0, -from * frame.scale) }, [
    ...(inSlice && !hidden && rest > 0
      ? [
          group(
            'stranded',
            { class: `hatched ${dress}`, transform: translate(0, -got * frame.scale) },
            [
              area(frame, 'area', 0, rest),
              mark('hatch', 'path', { d: hatchPath(frame.barWidth, -rest * frame.scale, 9) }),
              ...caption(
                frame,
                'label',
                fate === 'runs'
                  ? text.message('bar.stranded', { amount: rest })
                  : `${letter} ${text.message('fate.killed')}`,
                0,
                rest,
              ),
            ],
            'stranded',
          ),
        ]
      : []),
    ...(hidden || got - overhead <= 0
      ? []
      : [
          group(
            'used',
            { class: `box ${dress}`, transform: translate(0, -overhead * frame.scale) },
            [
              area(frame, 'area', 0, got - overhead),
              ...caption(frame, 'label', usedLabel(frame, share, text), 0, got - overhead, 'strong'),
            ],
            'used',
          ),
        ]),
    ...(hidden || overhead <= 0 ? [] : [drawOverhead(frame, overhead, text)]),
    ...(hidden
      ? caption(frame, 'hidden', `${letter} ${text.message('row.hidden')}`, 0, height, 'question')
      : []),
    ...(inSlice ? [group('slice', { class: 'slice' }, [area(frame, 'area', 0, height)], 'slice')] : []),
  ]);
}

function drawOverhead(frame: Frame, overhead: number, text: Text): Mark {
  const vm = frame.side === 'vm';
  return group('overhead', { class: `box ${vm ? 'role-guest-os' : 'extra'}` }, [
    area(frame, 'area', 0, overhead),
    ...(vm
      ? caption(frame, 'label', text.message('bar.guest', { amount: overhead }), 0, overhead, 'plain')
      : []),
  ]);
}

function usedLabel(frame: Frame, { app, got, overhead }: Share, text: Text): string {
  const amount = text.number(got - overhead);
  const name = `${appLetter(app)} ${text.message(`apps.${appLetter(app).toLowerCase()}`)} ${amount}`;
  return textWidth(name, fontSizes.label, 600) * 1.07 < frame.barWidth - 6
    ? name
    : `${appLetter(app)} ${amount}`;
}

/** A box as wide as the bar between two levels. */
export function area(frame: Frame, key: string, from: number, height: number): Mark {
  return mark(key, 'rect', {
    y: -(from + height) * frame.scale,
    width: frame.barWidth,
    height: height * frame.scale,
  });
}

/** A label in the middle of a stretch, where it is tall enough for one. */
export function caption(
  frame: Frame,
  key: string,
  label: string,
  from: number,
  height: number,
  style: 'halo' | 'plain' | 'strong' | 'question' = 'halo',
): Mark[] {
  const tall = height * frame.scale;
  if (tall < (style === 'halo' ? 14 : 11.5)) return [];
  return [
    textBlock(key, [label], {
      x: frame.barWidth / 2,
      y: -(from + height / 2) * frame.scale,
      anchor: 'middle',
      size: tall < 17 ? fontSizes.small : style === 'question' ? fontSizes.title : fontSizes.label,
      ...((style === 'strong' || style === 'question') && { weight: 600 }),
      ...(style === 'halo' && { className: 'halo' }),
    }),
  ];
}
