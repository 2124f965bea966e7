import { mark, type Mark } from '../../scene.ts';

/** The legend's picture of a part: shelves of a registry, layers in a store, the open edge of a container. */
export function swatch(part: string): Mark[] | undefined {
  const box = (key: string, role: string, y: number, height: number, more: Mark['attrs'] = {}) =>
    mark(key, 'rect', { class: `role-${role}`, x: 0.5, y, width: 19, height, rx: 2, ...more });
  switch (part) {
    case 'registry':
      return [
        box('panel', 'registry', 0.5, 15),
        mark('shelves', 'path', { class: 'brace', d: 'M4,5.5h12M4,10.5h12' }),
      ];
    case 'store':
      return [box('upper', 'layer', 0.5, 6), box('lower', 'shared', 8.5, 7)];
    case 'container':
      return [box('edge', 'container', 0.5, 15, { 'stroke-dasharray': '2 2' })];
    default:
      return undefined;
  }
}
