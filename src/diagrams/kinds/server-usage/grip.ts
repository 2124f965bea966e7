import { group, mark, translate, type Mark } from '../../scene.ts';

/** Something to take hold of: a small grip in a box large enough for a finger. */
export function drawGrip(key: string, x: number, y: number, reach: number): Mark {
  return group(`grip-${key}`, { 'data-handle': key, transform: translate(x, y) }, [
    mark('reach', 'rect', { class: 'reach', x: -reach / 2, y: -22, width: reach, height: 44 }),
    mark('grip', 'rect', { class: 'grip', x: -9, y: -4, width: 18, height: 8, rx: 4 }),
  ]);
}
