import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, emptyBox, mark, textBlock, type Mark } from '../../scene.ts';
import type { Folding } from './shown.ts';
import type { Box } from './place.ts';
import type { Told } from './say.ts';

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
export function drawBars(told: Told, text: Text, place: Pick<Box, 'x' | 'y' | 'width'>): Mark[] {
  const { images, folding, sums, say } = told;
  const isOfFiles = folding && images.length === 1;
  const segments = isOfFiles ? filesOf(folding) : imagesOf(told);
  const hatches = segments.some(({ idle }) => idle);
  const bars = isOfFiles
    ? { [hatches ? 'stored-hidden' : 'stored']: folding.stored, visible: folding.visible }
    : { [hatches ? 'naive-again' : 'naive']: sums.naive, unique: sums.unique };
  const longest = segments.reduce((sum, { bytes }) => sum + bytes, 0);
  const scale = place.width / Math.max(1, longest);
  return Object.entries(bars).flatMap(([id, sum], at) => {
    const top = place.y + at * (barsHeight / 2);
    let x = place.x;
    return [
      textBlock(`bar-${at}-label`, [text.message(`drawing.${id}`, { size: say(sum) })], {
        x,
        y: top + 8,
      }),
      ...segments
        .filter(({ idle }) => at === 0 || !idle)
        .map(({ key, role, bytes, idle }) => {
          const width = bytes * scale;
          const size = { width: Math.max(1, width), height: thick };
          const left = [x, top + 19] as const;
          x += width;
          const id = `bar-${at}-${key}`;
          if (!idle) return emptyBox(id, `box role-${role}`, size, left);
          const hatch = mark('hatch', 'path', { d: hatchPath(width, thick, 5) });
          return boxGroup(id, `hatched role-${role}`, size, [hatch], left);
        }),
    ];
  });
}

/* What is counted again comes last: the part before it is then as long as the bar of what is stored. */
function imagesOf({ sums: { naive, unique, shared } }: Told): Segment[] {
  return [
    { key: 'shared', role: 'shared', bytes: shared },
    { key: 'own', role: 'layer', bytes: unique - shared },
    { key: 'again', role: 'shared', bytes: naive - unique, idle: true },
  ].filter(({ bytes }) => bytes > 0);
}

function filesOf({ stored, visible }: Folding): Segment[] {
  const seen = { key: 'seen', role: 'layer', bytes: visible };
  const hidden = { key: 'hidden', role: 'layer', bytes: stored - visible, idle: true };
  return hidden.bytes > 0 ? [seen, hidden] : [seen];
}
