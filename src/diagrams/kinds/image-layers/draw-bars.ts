import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import type { Shown } from './model.ts';
import type { Box } from './place.ts';
import { newBlobs, sayBytes, totals, weigh } from './say.ts';

interface Segment {
  readonly key: string;
  readonly role: string;
  readonly bytes: number;
  /** Counted though it is there already, or stored though it does not show. */
  readonly idle?: boolean;
}

const thick = 14;

/** The height of the two bars with their labels. */
export const barsHeight = 84;

/**
 * Two bars on one scale. Of several images: their sizes added up, with what is counted again hatched, and what is stored.
 * Of one image whose files are known: what is stored, with what does not show hatched, and what shows.
 */
export function drawBars(shown: Shown, text: Text, place: Pick<Box, 'x' | 'y' | 'width'>): Mark[] {
  const [upper, lower] =
    shown.images.length > 1 || !shown.folding ? compareImages(shown, text) : compareFiles(shown, text);
  const scale = place.width / Math.max(1, sum(upper.segments));
  return [upper, lower].flatMap(({ label, segments }, index) => {
    const name = index === 0 ? 'upper' : 'lower';
    const top = place.y + index * (barsHeight / 2);
    let x = place.x;
    return [
      textBlock(`bar-${name}-label`, [label], { x: place.x, y: top + 8 }),
      ...segments.map((segment) => {
        const long = segment.bytes * scale;
        const drawn = drawSegment(`bar-${name}-${segment.key}`, segment, x, top + 19, long);
        x += long;
        return drawn;
      }),
    ];
  });
}

function drawSegment(key: string, { role, idle }: Segment, x: number, y: number, width: number): Mark {
  return group(key, { class: `${idle ? 'hatched' : 'box'} role-${role}`, transform: translate(x, y) }, [
    mark('box', 'rect', { width: Math.max(1, width), height: thick }),
    ...(idle ? [mark('hatch', 'path', { d: hatchPath(width, thick, 5) })] : []),
  ]);
}

function compareImages(shown: Shown, text: Text) {
  const { naive, unique } = totals(shown);
  const parts = shown.images.map(({ id, blobs }, index) => {
    const fresh = newBlobs(shown, index);
    const common = bytesOf(fresh.filter((blob) => shown.shared.includes(blob)));
    return {
      again: { key: `${id}-again`, role: 'shared', bytes: bytesOf(blobs) - bytesOf(fresh), idle: true },
      fresh: [
        { key: `${id}-shared`, role: 'shared', bytes: common },
        { key: id, role: 'layer', bytes: bytesOf(fresh) - common },
      ],
    };
  });
  const some = (segments: readonly Segment[]) => segments.filter(({ bytes }) => bytes > 0);
  return [
    {
      label: text.message('drawing.naive', { size: sayBytes(naive, shown.set, text) }),
      segments: some(parts.flatMap(({ again, fresh }) => [again, ...fresh])),
    },
    {
      label: text.message('drawing.unique', { size: sayBytes(unique, shown.set, text) }),
      segments: some(parts.flatMap(({ fresh }) => fresh)),
    },
  ] as const;
}

function compareFiles(shown: Shown, text: Text) {
  const { stored, visible, share } = shown.folding
    ? weigh(shown.folding)
    : { stored: 0, visible: 0, share: 1 };
  const seen: Segment = { key: 'seen', role: 'layer', bytes: visible };
  return [
    {
      label: text.message('drawing.stored', { size: sayBytes(stored, shown.set, text) }),
      segments: [
        seen,
        ...(stored > visible ? [{ key: 'hidden', role: 'layer', bytes: stored - visible, idle: true }] : []),
      ],
    },
    {
      label: text.message('drawing.visible', { size: sayBytes(visible, shown.set, text), share }),
      segments: [seen],
    },
  ] as const;
}

function sum(segments: readonly Segment[]): number {
  return segments.reduce((total, { bytes }) => total + bytes, 0);
}
