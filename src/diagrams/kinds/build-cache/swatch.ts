import { mark, type Mark } from '../../scene.ts';

/** The legend's pictures: a line at rest, a line that runs, a slab, a dashed note. */
export function swatch(part: string): Mark[] {
  const box = (className: string, rx: number) =>
    mark('box', 'rect', { class: className, x: 0.5, y: 1.5, width: 19, height: 13, rx });
  switch (part) {
    case 'miss':
      return [
        box('miss', 2),
        mark('edge', 'rect', { class: 'edge-bar', x: 0.5, y: 1.5, width: 5, height: 13 }),
      ];
    case 'layer':
      return [box('role-layer', 2)];
    case 'configuration':
      return [box('note', 6)];
    default:
      return [box('hit', 2)];
  }
}
