import { hatchPath } from '../../emblems.ts';
import type { Legend } from '../../kind.ts';
import { group, mark, translate, type Mark } from '../../scene.ts';
import type { ServerUsageState } from './model.ts';
import type { ServerUsageData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<ServerUsageData, ServerUsageState> = {
  parts: () => ['slice', 'used', 'stranded', 'unmet', 'unpromised', 'pool'],
  swatch,
};

/** The legend's picture of each part, in 20 × 16 units. */
function swatch(part: string): Mark[] {
  const box = mark('box', 'rect', { x: 0.5, y: 0.5, width: 19, height: 15 });
  const hatch = (gap: number) =>
    mark('hatch', 'path', { transform: translate(0.5, 0.5), d: hatchPath(19, 15, gap) });
  switch (part) {
    case 'used':
      return [group('used', { class: 'app-a' }, [box])];
    case 'stranded':
      return [group('stranded', { class: 'hatched app-a' }, [box, hatch(7)])];
    case 'unmet':
      return [group('unmet', { class: 'lacking' }, [box, hatch(4)])];
    case 'slice':
      return [
        group('slice', { class: 'slice' }, [mark('box', 'rect', { x: 1.5, y: 1.5, width: 17, height: 13 })]),
      ];
    default:
      return [
        group('free', { class: 'open' }, [box]),
        ...(part === 'pool' ? [mark('jar', 'path', { class: 'jar', d: 'M1,0V15H19V0' })] : []),
      ];
  }
}
