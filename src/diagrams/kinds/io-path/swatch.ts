import { kernelEmblem } from '../../emblems.ts';
import { diskPath } from '../../motifs.ts';
import { group, mark, type Mark } from '../../scene.ts';
import { looks, type Box } from './stations.ts';

/** The legend's picture of a part: a kernel in the colour of whose it is, a disk, or a box in the role's dress. */
export function swatch(part: string): Mark[] {
  const dress = part === 'app' ? 'app-a' : looks[part as Box].dress;
  return [
    group('part', { class: dress }, [
      mark('box', 'rect', { class: dress, x: 0.5, y: 0.5, width: 19, height: 15, rx: 2 }),
      part.endsWith('kernel') && kernelEmblem('kernel', 10, 8, 6.5),
      part === 'device' && mark('disk', 'path', { class: 'disk', d: diskPath(10, 8) }),
    ]),
  ];
}
