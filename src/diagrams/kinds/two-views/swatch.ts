import { mark, type Mark } from '../../scene.ts';

/** The legend's pictures: the two panels, a wall, a gauge; the kernel keeps its emblem. */
export function swatch(part: string): Mark[] | undefined {
  const box = (className: string) =>
    mark('box', 'rect', { class: className, x: 1, y: 1.5, width: 18, height: 13, rx: 3 });
  switch (part) {
    case 'host-view':
      return [box('panel-host')];
    case 'container-view':
      return [box('panel-container')];
    case 'namespace':
      return [
        mark('line', 'path', { class: 'way', d: 'M1,8H9' }),
        mark('wall', 'rect', { class: 'wall', x: 9, y: 1, width: 5, height: 14 }),
      ];
    case 'cgroup':
      return [
        mark('track', 'rect', { class: 'track', x: 1, y: 4, width: 15, height: 8 }),
        mark('limit', 'rect', { class: 'limit', x: 15, y: 1, width: 3, height: 14 }),
      ];
    default:
      return undefined;
  }
}
