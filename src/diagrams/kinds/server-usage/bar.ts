import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { isHidden, type ServerUsageState } from './model.ts';
import type { Frame } from './place.ts';
import { area, caption, drawStretch } from './segment.ts';
import type { Side } from './share.ts';
import { isSliced, stretches } from './stretches.ts';

/** The stacked bar of one half: the host's part, everyone's stretch, and what is free on top. */
export function drawBar(frame: Frame, side: Side, state: ServerUsageState, text: Text): Mark {
  const hidden = isHidden(state);
  const all = stretches(side, state);
  const filled = all.at(-1);
  const from = filled ? filled.from + filled.height : state.host;
  // Where stretches are as tall as what was got, they would give the answer away.
  const covered = hidden && !isSliced(side);
  return group('bar', { transform: translate(frame.bar, frame.ground) }, [
    group(
      'frame',
      { class: 'open' },
      [area(frame, 'area', 0, 100)],
      frame.side === 'pool' ? 'pool' : undefined,
    ),
    ...(state.host > 0 ? [drawHost(frame, state.host, text)] : []),
    ...(covered ? [] : all).map((stretch) => drawStretch(frame, stretch, state, text)),
    ...(hidden ? [] : drawFree(frame, from, side, text)),
    ...(covered ? caption(frame, 'hidden', text.message('row.hidden'), 0, 100, 'question') : []),
    mark('sides', 'path', {
      class: 'jar',
      d: `M0,${-100 * frame.scale}V0H${frame.barWidth}V${-100 * frame.scale}`,
    }),
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
    ...(tall < 14
      ? []
      : [textBlock('label', [label], { x: (frame.barWidth - wide) / 2 + 10, y: -tall / 2 })]),
  ]);
}

/** What nobody uses and nobody was promised: on the VM side unpromised, in the pool simply free. */
function drawFree(frame: Frame, from: number, side: Side, text: Text): Mark[] {
  const free = isSliced(side) ? side.unpromised : side.idle;
  if (free <= 0) return [];
  return [
    group(
      'free',
      { class: 'open', transform: translate(0, -from * frame.scale) },
      [
        area(frame, 'area', 0, free),
        ...caption(
          frame,
          'label',
          text.message(isSliced(side) ? 'bar.unpromised' : 'bar.free', { amount: free }),
          0,
          free,
        ),
      ],
      isSliced(side) ? 'unpromised' : 'pool',
    ),
  ];
}
