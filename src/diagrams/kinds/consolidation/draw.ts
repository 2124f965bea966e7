import { appColor, appLetter, appName, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks } from '../../motifs.ts';
import { loadOf } from '../../rules/packing.ts';
import {
  boxGroup,
  emptyBox,
  fontSizes,
  group,
  mark,
  textBlock,
  translate,
  type Mark,
  type Maybe,
} from '../../scene.ts';
import { fitText, labelRoom, wrapText } from '../../text-metrics.ts';
import { capacity, meanOf, type Tenant } from './model.ts';
import { gauge, gaugeGap, plinth, type Block, type Placed, type Slot } from './place.ts';

/** Draws one place for a server: the server with its gauge, a dotted place that is free now, or one that lacks a server. */
export function drawSlot({ use, x, top, list }: Slot, at: number, placed: Placed, text: Text): Mark {
  const { width, unit, room } = placed;
  const height = 100 * unit;
  const used = meanOf(list) * unit;
  const pins = mark('pins', 'path', { class: 'motif', d: ticks(width, plinth, 3) });
  const isServer = use === 'server';
  return group(
    `slot-${at}`,
    { transform: translate(x, top) },
    isServer
      ? [
          emptyBox('tank', 'hatched', { width, height, rx: 3 }, undefined, 'idle'),
          boxGroup('plinth', 'box role-hardware', { width, height: plinth, rx: 2 }, [pins], [0, height]),
          drawSystem(placed, text),
          // A slim gauge beside the server: how much of it works on average.
          group(
            'gauge',
            { class: 'gauge', transform: translate(width + gaugeGap, 0) },
            [
              mark('whole', 'rect', { width: gauge, height }),
              mark('used', 'rect', { class: 'level', y: height - used, width: gauge, height: used }),
            ],
            'average',
          ),
          textBlock('load', [text.message('load', { load: loadOf(list), room })], {
            x: width / 2,
            y: height + plinth + 10,
            size: fontSizes.small,
            anchor: 'middle',
            className: 'soft',
          }),
        ]
      : [
          emptyBox('place', use === 'unfit' ? 'lacking' : 'open', { width, height: height + plinth, rx: 3 }),
          use === 'unfit' &&
            textBlock('unfit', wrapText(text.message('unfit'), width, fontSizes.small, 600), {
              x: width / 2,
              y: height + plinth + 10,
              size: fontSizes.small,
              weight: 600,
              anchor: 'middle',
              className: 'warn',
            }),
        ],
    isServer ? use : undefined,
  );
}

/** The share of a server that what runs the applications keeps: an operating system with its kernel, or a hypervisor. */
function drawSystem({ era, width, unit, room }: Placed, text: Text): Mark {
  const height = (capacity - room) * unit;
  const isVm = era === 'vms';
  const [role, words] = isVm ? ['hypervisor', 'inside.hypervisor'] : ['host-os', 'inside.os'];
  const label = text.message(words);
  const radius = Math.min(9, height / 2 - 1);
  const labelWidth = labelRoom(label, fontSizes.small);
  const emblem = isVm ? 0 : 2 * radius + 5;
  const fits = height >= 14 && emblem + labelWidth < width - 4;
  const left = (width - emblem - labelWidth) / 2;
  return boxGroup(
    'system',
    `box role-${role}`,
    { width, height, rx: 2 },
    [
      isVm
        ? mark('cuts', 'path', { class: 'motif', d: ticks(width, height, 4) })
        : kernelEmblem('kernel', fits ? left + radius : width / 2, height / 2, radius),
      fits && textBlock('label', [label], { x: left + emblem, y: height / 2, size: fontSizes.small }),
    ],
    [0, room * unit],
    role,
  );
}

/** Draws an application as tall as its peak, standing on its guest OS or on the little a container adds. */
export function drawBlock({ tenant, x, floor }: Block, placed: Placed, text: Text): Mark {
  const inset = 3;
  const { era, unit } = placed;
  const { id, app, peak, overhead } = tenant;
  const width = placed.width - 2 * inset;
  const [height, under] = [peak * unit, overhead * unit];
  const below: readonly [x: number, y: number] = [0, height - 1];
  return boxGroup(
    id,
    app < 0 ? 'box role-app' : `box ${appColor(app)}`,
    { width, height: height - 1, rx: 2 },
    [
      era === 'vms' &&
        boxGroup(
          'guest',
          'box role-guest-os',
          { width, height: under, rx: 1 },
          [kernelEmblem('kernel', width / 2, under / 2, Math.min(7, under / 2 - 0.3))],
          below,
          'guest-os',
        ),
      era === 'containers' && emptyBox('overhead', 'box role-libraries', { width, height: under }, below),
      app >= 0 && height >= 12 && drawName(tenant, width, height, text),
    ],
    [x + inset, floor - height - under],
    'app',
  );
}

/** The application's letter, name and peak, as much of it as the block has room for. */
function drawName({ app, peak: amount }: Tenant, width: number, height: number, text: Text): Maybe {
  const peak = text.number(amount);
  const name = appName(app, text);
  const at = { x: width / 2, y: (height - 1) / 2, anchor: 'middle', weight: 600 } as const;
  const { fontSize, lines } = fitText(name, width - 4, 2, [fontSizes.label, fontSizes.small], 600);
  const stacked = [...lines, peak];
  if (height > stacked.length * fontSize * 1.25 + 6)
    return textBlock('name', stacked, { ...at, size: fontSize });
  const size = height < 17 ? fontSizes.small : fontSizes.label;
  const line = [name, appLetter(app)]
    .map((words) => `${words} ${peak}`)
    .find((words) => labelRoom(words, size, 600) < width - 4);
  return line !== undefined && textBlock('name', [line], { ...at, size });
}
