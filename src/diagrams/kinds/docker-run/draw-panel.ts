import { boxGroup, fontSizes, textBlock, type Mark, type Maybe } from '../../scene.ts';

/** The size of a panel. */
export interface Panel {
  readonly width: number;
  readonly height: number;
}

/** A panel in the dress of its part, under its title. */
export function drawPanel(part: string, title: string, size: Panel, inside: readonly Maybe[]): Mark {
  const words = textBlock('title', [title], { x: 12, y: 16, size: fontSizes.strong, weight: 600 });
  return boxGroup(part, `box role-${part}`, { ...size, rx: 4 }, [words, ...inside], undefined, part);
}
