import { kernelEmblem } from '../../emblems.ts';
import { group, mark, type Mark } from '../../scene.ts';

/** The legend's picture of a part: a kernel, or the files of an image. */
export function swatch(part: string): Mark[] {
  if (part === 'kernel') return [kernelEmblem('kernel', 10, 8, 8)];
  return [
    group('files', { class: 'role-libraries' }, [
      mark('box', 'rect', { x: 0.5, y: 0.5, width: 19, height: 15, rx: 2 }),
      mark('books', 'path', { class: 'motif', d: 'M6,13v-8M10,13v-10M14,13v-7' }),
    ]),
  ];
}
