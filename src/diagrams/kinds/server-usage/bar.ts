import { appLetter, hatchPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { isHidden, type ServerUsageState } from './model.ts';
import { heightOf, type Frame } from './place.ts';
import type { Share, Side, VmSide } from './sides.ts';

/** An application's stretch of the stacked bar, from the ground up, in units of capacity. */
interface Stretch {
  readonly share: Share;
  readonly from: number;
  readonly height: number;
}

/** Where each application stands in the stacked bar: VMs in their slices, unless these overlap; else one on the other. */
export function stretches(side: Side, state: ServerUsageState): Stretch[] {
  const fixed = 'overlaps' in side && !(side as VmSide).overlaps;
  let from = state.host;
  return side.shares.flatMap((share) => {
    if (share.fate === 'refused') return [];
    const height = fixed ? share.ceiling : share.got;
    from += height;
    return [{ share, from: from - height, height }];
  });
}

/** The stacked bar of one half: the host's part, everyone's stretch, and what is free on top. */
export function drawBar(frame: Frame, side: Side, state: ServerUsageState, text: Text): Mark {
  const hidden = isHidden(state);
  const all = stretches(side, state);
  const filled = all.at(-1);
  const from = filled ? filled.from + filled.height : state.host;
  // Where stretches are as tall as what was got, they would give the answer away.
  const covered = hidden && all.every(({ share, height }) => height !== share.ceiling || frame.side === 'pool');
  return group('bar', { transform: translate(frame.bar, frame.ground) }, [
    group('frame', { class: 'open' }, [area(frame, 'area', 0, 100)], frame.side === 'pool' ? 'pool' : undefined),
    ...(state.host > 0 ? [drawHost(frame, state.host, text)] : []),
    ...(covered ? [] : all).map((stretch) => drawStretch(frame, stretch, state, text)),
    ...(hidden ? [] : drawFree(frame, from, side, text)),
    ...(covered ? caption(frame, 'hidden', text.message('row.hidden'), 0, 100, 'strong') : []),
    mark('sides', 'path', { class: 'jar', d: `M0,${-100 * frame.scale}V0H${frame.barWidth}V${-100 * frame.scale}` }),
  ]);
}

function drawHost(frame: Frame, host: number, text: Text): Mark {
  const label = text.message('bar.host', { amount: host });
  const tall = host * frame.scale;
  const radius = Math.min(9, tall / 2 - 1);
  const wide = textWidth(label, fontSizes.label) * 1.07;
  return group('host', { class: 'box role-host-os' }, [
    area(frame, 'area', 0, host),
    ...(radius < 5 ? [] : [kernelEmblem('kernel', (frame.barWidth - wide) / 2 - 6, -tall / 2, radius)]),
    ...(tall < 14 ? [] : [textBlock('label', [label], { x: (frame.barWidth - wide) / 2 + 10, y: -tall / 2 })]),
  ]);
}

function drawStretch(frame: Frame, { share, from, height }: Stretch, state: ServerUsageState, text: Text): Mark {
  const { app, got, overhead, fate } = share;
  const hidden = isHidden(state);
  const letter = appLetter(app);
  const dress = `app-${letter.toLowerCase()}`;
  const inSlice = frame.side === 'vm' && height === share.ceiling;
  const rest = height - got;
  return group(`app-${app}`, { class: dress, transform: translate(0, -from * frame.scale) }, [
    ...(inSlice && !hidden && rest > 0
      ? [
          group('stranded', { class: `hatched ${dress}`, transform: translate(0, -got * frame.scale) }, [
            area(frame, 'area', 0, rest),
            mark('hatch', 'path', { d: hatchPath(frame.barWidth, -rest * frame.scale, 9) }),
            ...caption(frame, 'label', fate === 'runs' ? text.message('bar.stranded', { amount: rest }) : `${letter} ${text.message('fate.killed')}`, 0, rest),
          ], 'stranded'),
        ]
      : []),
    ...(hidden || got - overhead <= 0
      ? []
      : [
          group('used', { class: `box ${dress}`, transform: translate(0, -overhead * frame.scale) }, [
            area(frame, 'area', 0, got - overhead),
            ...caption(frame, 'label', usedLabel(frame, share, text), 0, got - overhead, 'strong'),
          ], 'used'),
        ]),
    ...(hidden || overhead <= 0 ? [] : [drawOverhead(frame, overhead, text)]),
    ...(hidden ? caption(frame, 'hidden', `${letter} ${text.message('row.hidden')}`, 0, height, 'strong') : []),
    ...(inSlice ? [group('slice', { class: 'slice' }, [area(frame, 'area', 0, height)], 'slice')] : []),
  ]);
}

function drawOverhead(frame: Frame, overhead: number, text: Text): Mark {
  const vm = frame.side === 'vm';
  return group('overhead', { class: `box ${vm ? 'role-guest-os' : 'role-libraries'}` }, [
    area(frame, 'area', 0, overhead),
    ...(vm ? caption(frame, 'label', text.message('bar.guest', { amount: overhead }), 0, overhead, 'plain') : []),
  ]);
}

/** What nobody uses and nobody was promised: on the VM side unpromised, in the pool simply free. */
function drawFree(frame: Frame, from: number, side: Side, text: Text): Mark[] {
  const free = frame.side === 'vm' && !(side as VmSide).overlaps ? (side as VmSide).unpromised : side.idle;
  if (free <= 0) return [];
  const promised = frame.side === 'pool' || (side as VmSide).overlaps;
  return [
    group('free', { class: 'open', transform: translate(0, -from * frame.scale) }, [
      area(frame, 'area', 0, free),
      ...caption(frame, 'label', text.message(promised ? 'bar.free' : 'bar.unpromised', { amount: free }), 0, free),
    ], promised ? 'pool' : 'unpromised'),
  ];
}

function usedLabel(frame: Frame, { app, got, overhead }: Share, text: Text): string {
  const amount = text.number(got - overhead);
  const name = `${appLetter(app)} ${text.message(`apps.${appLetter(app).toLowerCase()}`)} ${amount}`;
  return textWidth(name, fontSizes.label, 600) * 1.07 < frame.barWidth - 6 ? name : `${appLetter(app)} ${amount}`;
}

function area(frame: Frame, key: string, from: number, height: number): Mark {
  return mark(key, 'rect', { y: -(from + height) * frame.scale, width: frame.barWidth, height: height * frame.scale });
}

/** A label in the middle of a stretch, where it is tall enough for one. */
function caption(frame: Frame, key: string, label: string, from: number, height: number, style: 'halo' | 'plain' | 'strong' = 'halo'): Mark[] {
  const tall = height * frame.scale;
  if (tall < (style === 'halo' ? 14 : 11.5)) return [];
  return [
    textBlock(key, [label], {
      x: frame.barWidth / 2, y: -(from + height / 2) * frame.scale, anchor: 'middle',
      size: tall >= 17 ? fontSizes.label : fontSizes.small,
      ...(style === 'strong' && { weight: 600 }), ...(style === 'halo' && { className: 'halo' }),
    }),
  ];
}

/** The middle of an application's stretch, for its callout. */
export function middleOf(frame: Frame, side: Side, state: ServerUsageState, app: number): number {
  const found = stretches(side, state).find(({ share }) => share.app === app);
  if (!found) return frame.ground;
  const { from, height, share } = found;
  return heightOf(frame, from + (height > share.got ? (share.got + height) / 2 : height / 2));
}
