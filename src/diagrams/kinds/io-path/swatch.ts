import { kernelEmblem } from '../../emblems.ts';
import { diskPath } from '../../motifs.ts';
import { group, mark, type Mark } from '../../scene.ts';

const dress: Readonly<Record<string, string>> = {
  app: 'app-a',
  'guest-kernel': 'role-guest-os',
  'host-kernel': 'role-host-os',
  device: 'role-hardware',
};

/** The legend's picture of a part: a kernel in the colour of whose it is, a disk, or a box in the role's dress. */
export function swatch(part: string): Mark[] {
  return [
    group('part', { class: dress[part] ?? `role-${part}` }, [
      mark('box', 'rect', {
        class: dress[part] ?? `role-${part}`,
        x: 0.5,
        y: 0.5,
        width: 19,
        height: 15,
        rx: 2,
      }),
      ...(part.endsWith('kernel') ? [kernelEmblem('kernel', 10, 8, 6.5)] : []),
      ...(part === 'device' ? [mark('disk', 'path', { class: 'disk', d: diskPath(10, 8) })] : []),
    ]),
  ];
}
