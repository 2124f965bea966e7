import { group, type Scene } from '../scene.ts';
import { drawMarks } from '../svg.ts';
import { textWidth } from '../text-metrics.ts';
import { frameScene, type StillWords, withoutHandles } from './frame.ts';
import { toPlainScene, type Surroundings } from './plain-scene.ts';
import type { StyleRule } from './style-sheet.ts';

export type { StillWords } from './frame.ts';
export type { Surroundings } from './plain-scene.ts';
export { readStyleSheet, type StyleRule } from './style-sheet.ts';

/** A drawing as a file of its own: light, on paper, with its title, callouts and notes, and no style sheet. */
export function drawStill(
  scene: Scene,
  words: StillWords,
  around: Surroundings,
  rules: readonly StyleRule[],
): string {
  const still = toPlainScene(frameScene(scene, words, textWidth), rules, around);
  const svg = {
    key: 'svg',
    tag: 'svg',
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': around.lang,
      viewBox: `0 0 ${still.width} ${still.height}`,
      width: still.width,
      height: still.height,
      ...still.font,
    },
    children: still.marks,
  };
  return `${drawMarks([svg])}\n`;
}

/** The drawing alone, light and without a root of its own, for a renderer that knows no style sheet. */
export function drawPlain(scene: Scene, around: Surroundings, rules: readonly StyleRule[]): string {
  const { marks, font } = toPlainScene({ ...scene, marks: withoutHandles(scene.marks) }, rules, around);
  return drawMarks([group('drawing', font, marks)]);
}
