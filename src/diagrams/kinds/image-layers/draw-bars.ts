import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { boxGroup, mark, textBlock, type Mark } from '../../scene.ts';
import type { Folding, Shown } from './model.ts';
import type { Box } from './place.ts';
import { newBlobs, sizesOf, totals, weigh } from './say.ts';

interface Segment {
  readonly key: string;
  readonly role: string;
  readonly bytes: number;
  /** Counted though it is there already, or stored though it does not show. */
  readonly idle?: boolean;
}

interface Bar {
  readonly label: string;
  readonly segments: readonly Segment[];
}

const thick = 14;

/** The height of the two bars with their labels. */
export const barsHeight = 84;

/**
 * Two bars on one scale. Of several images: their sizes added up, with what is counted again hatched, and what is stored.
 * Of one image whose files are known: what is stored, with what does not show hatched, and what shows.
 */
export function drawBars(shown: Shown, text: Text, place: Pick<Box, 'x' | 'y' | 'width'>): Mark[] {
  const { images, folding } = shown;
  const bars =
    images.length > 1 || !folding ? compareImages(shown, text) : compareFiles(shown, folding, text);
  const longest = bars.upper.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  const scale = place.width / Math.max(1, longest);
  return Object.entries(bars).flatMap(([name, { label, segments }], at) => {
    const top = place.y + at * (barsHeight / 2);
    let x = place.x;
    return [
      textBlock(`bar-${name}-label`, [label], { x, y: top + 8 }),
      ...segments.map(({ key, role, bytes, idle }) => {
        const width = bytes * scale;
        const left = x;
        x += width;
        return boxGroup(
          `bar-${name}-${key}`,
          `${idle ? 'hatched' : 'box'} role-${role}`,
          { width: Math.max(1, width), height: thick },
          [idle && mark('hatch', 'path', { d: hatchPath(width, thick, 5) })],
          [left, top + 19],
        );
      }),
    ];
  });
}

function compareImages(shown: Shown, text: Text): { upper: Bar; lower: Bar } {
  const { images, set, shared } = shown;
  const { naive, unique } = totals(shown);
  const say = sizesOf(set, text);
  const segments = images
    .flatMap(({ id, blobs }, at): Segment[] => {
      const fresh = newBlobs(shown, at);
      const common = bytesOf(fresh.filter((blob) => shared.includes(blob)));
      return [
        { key: `${id}-again`, role: 'shared', bytes: bytesOf(blobs) - bytesOf(fresh), idle: true },
        { key: `${id}-shared`, role: 'shared', bytes: common },
        { key: id, role: 'layer', bytes: bytesOf(fresh) - common },
      ];
    })
    .filter(({ bytes }) => bytes > 0);
  const stored = segments.filter(({ idle }) => !idle);
  return {
    upper: { label: text.message('drawing.naive', { size: say(naive) }), segments },
    lower: { label: text.message('drawing.unique', { size: say(unique) }), segments: stored },
  };
}

function compareFiles({ set }: Shown, folding: Folding, text: Text): { upper: Bar; lower: Bar } {
  const { stored, visible, share } = weigh(folding);
  const say = sizesOf(set, text);
  const seen: Segment = { key: 'seen', role: 'layer', bytes: visible };
  const hidden = { key: 'hidden', role: 'layer', bytes: stored - visible, idle: true };
  return {
    upper: {
      label: text.message('drawing.stored', { size: say(stored) }),
      segments: hidden.bytes > 0 ? [seen, hidden] : [seen],
    },
    lower: { label: text.message('drawing.visible', { size: say(visible), share }), segments: [seen] },
  };
}
