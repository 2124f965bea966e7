import { kernelEmblem, nameOfApp } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { fitText, textWidth, wrapText } from '../../text-metrics.ts';
import { roomOf, type Era } from './model.ts';
import { measure, type Block, type Grid, type Slot } from './place.ts';
import type { ConsolidationData } from './schema.ts';

/** Draws one place for a server: the server with its gauge, a dotted place that is free now, or one that lacks a server. */
export function drawSlot(
  data: ConsolidationData,
  slot: Slot,
  at: number,
  grid: Grid,
  era: Era,
  text: Text,
): Mark {
  const children =
    slot.use === 'server' ? drawServer(data, slot, grid, era, text) : drawPlace(slot, grid, text);
  return group(
    `slot-${at}`,
    { transform: translate(slot.x, slot.top) },
    children,
    slot.use === 'server' ? 'server' : undefined,
  );
}

function drawServer(data: ConsolidationData, slot: Slot, grid: Grid, era: Era, text: Text): Mark[] {
  const { tank: width, unit } = grid;
  const height = 100 * unit;
  const room = roomOf(data);
  const share = (data.capacity.value - room) * unit;
  return [
    group('tank', { class: 'hatched' }, [mark('room', 'rect', { width, height, rx: 3 })], 'idle'),
    group('plinth', { class: 'box role-hardware', transform: translate(0, height) }, [
      mark('box', 'rect', { width, height: measure.plinth, rx: 2 }),
      mark('pins', 'path', { class: 'motif', d: ticks(width, measure.plinth, 3) }),
    ]),
    drawSystem(width, share, height - share, era, text),
    drawGauge(width + measure.gaugeGap, height, slot.mean * unit),
    textBlock('load', [text.message('load', { load: slot.load, room })], {
      x: width / 2,
      y: height + measure.plinth + 10,
      size: fontSizes.small,
      anchor: 'middle',
      className: 'soft',
    }),
  ];
}

/** The share of a server that what runs the applications keeps: an operating system with its kernel, or a hypervisor. */
function drawSystem(width: number, height: number, y: number, era: Era, text: Text): Mark {
  const role = era === 'vms' ? 'hypervisor' : 'host-os';
  const label = text.message(era === 'vms' ? 'inside.hypervisor' : 'inside.os');
  const radius = Math.min(9, height / 2 - 1);
  const labelWidth = textWidth(label, fontSizes.small) * 1.07;
  const emblem = era === 'vms' ? 0 : 2 * radius + 5;
  const fits = height >= 14 && emblem + labelWidth < width - 4;
  const left = (width - emblem - (fits ? labelWidth : 0)) / 2;
  return group(
    'system',
    { class: `box role-${role}`, transform: translate(0, y) },
    [
      mark('box', 'rect', { width, height, rx: 2 }),
      ...(era === 'vms' ? [mark('cuts', 'path', { class: 'motif', d: ticks(width, height, 4) })] : []),
      ...(era === 'vms'
        ? []
        : [kernelEmblem('kernel', fits ? left + radius : width / 2, height / 2, radius)]),
      ...(fits
        ? [textBlock('label', [label], { x: left + emblem, y: height / 2, size: fontSizes.small })]
        : []),
    ],
    role,
  );
}

/** A slim gauge beside a server: how much of it works on average. */
function drawGauge(x: number, height: number, used: number): Mark {
  return group(
    'gauge',
    { class: 'gauge', transform: translate(x, 0) },
    [
      mark('whole', 'rect', { width: measure.gauge, height }),
      mark('used', 'rect', { class: 'level', y: height - used, width: measure.gauge, height: used }),
    ],
    'average',
  );
}

function drawPlace({ use }: Slot, { tank: width, unit }: Grid, text: Text): Mark[] {
  const height = 100 * unit + measure.plinth;
  const lines = use === 'unfit' ? wrapText(text.message('unfit'), width, fontSizes.small, 600) : [];
  return [
    group('place', { class: use === 'unfit' ? 'lacking' : 'open' }, [
      mark('box', 'rect', { width, height, rx: 3 }),
    ]),
    ...(use === 'unfit'
      ? [
          textBlock('unfit', lines, {
            x: width / 2,
            y: height + 10,
            size: fontSizes.small,
            weight: 600,
            anchor: 'middle',
            className: 'warn',
          }),
        ]
      : []),
  ];
}

/** Draws an application as tall as its peak, standing on its guest OS or on the little a container adds. */
export function drawBlock(
  { tenant, x, floor }: Block,
  { tank: width, unit }: Grid,
  era: Era,
  text: Text,
): Mark {
  const inset = 3;
  const inner = width - 2 * inset;
  const height = tenant.peak * unit;
  const under = tenant.overhead * unit;
  return group(
    tenant.id,
    {
      class: isNamed(tenant.id) ? `box app app-${tenant.id}` : 'box role-app',
      transform: translate(x + inset, floor - height - under),
    },
    [
      mark('box', 'rect', { width: inner, height: height - 1, rx: 2 }),
      ...(era === 'vms' ? [drawGuest(inner, under, height)] : []),
      ...(era === 'containers'
        ? [
            group('overhead', { class: 'box role-libraries', transform: translate(0, height - 1) }, [
              mark('box', 'rect', { width: inner, height: under }),
            ]),
          ]
        : []),
      ...drawName(tenant.id, tenant.peak, inner, height, text),
    ],
    'app',
  );
}

function drawGuest(width: number, height: number, y: number): Mark {
  const radius = Math.min(7, height / 2 - 0.3);
  return group(
    'guest',
    { class: 'box role-guest-os', transform: translate(0, y - 1) },
    [mark('box', 'rect', { width, height, rx: 1 }), kernelEmblem('kernel', width / 2, height / 2, radius)],
    'guest-os',
  );
}

/** Whether it is one of the story's applications, which have letters, names and colours. */
function isNamed(id: string): boolean {
  return /^[a-h]$/.test(id);
}

/** The application's letter, name and peak, as much of it as the block has room for. */
function drawName(id: string, peak: number, width: number, height: number, text: Text): Mark[] {
  if (!isNamed(id) || height < 12) return [];
  const letter = id.toUpperCase();
  const name = nameOfApp(id, text);
  const at = { x: width / 2, y: (height - 1) / 2, anchor: 'middle', weight: 600 } as const;
  const { fontSize, lines } = fitText(name, width - 4, 2, [fontSizes.label, fontSizes.small], 600);
  const stacked = [...lines, text.number(peak)];
  if (height > stacked.length * fontSize * 1.25 + 6)
    return [textBlock('name', stacked, { ...at, size: fontSize })];
  const size = height < 17 ? fontSizes.small : fontSizes.label;
  const line = [`${name} ${text.number(peak)}`, `${letter} ${text.number(peak)}`].find(
    (words) => textWidth(words, size, 600) * 1.07 < width - 4,
  );
  return line ? [textBlock('name', [line], { ...at, size })] : [];
}
