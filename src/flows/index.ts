import type { Scene } from '../diagrams/scene.ts';
import { drawMarks } from '../diagrams/svg.ts';
import { fontSize } from './mermaid/settings.ts';
import type { FlowWords } from './schema.ts';

export type { Flow, FlowWords } from './schema.ts';

/**
 * Prints a flow's drawing as one `<svg>` element in its natural size. It is measured in em of the figure's text, so
 * that a reader's larger text enlarges it; `labelledBy` is the id of the sentence that names it.
 */
export function drawFlow(scene: Scene, options: { className: string; labelledBy: string }): string {
  const { width, height, marks } = scene;
  const svg = {
    key: 'svg',
    tag: 'svg',
    attrs: {
      class: options.className,
      viewBox: `0 0 ${width} ${height}`,
      width: `${(width / fontSize).toFixed(2)}em`,
      height: `${(height / fontSize).toFixed(2)}em`,
      role: 'img',
      'aria-labelledby': options.labelledBy,
    },
    children: marks,
  };
  return drawMarks([svg]);
}

/** All that a flow says, as plain text, one statement a line. */
export function toFlowText({ title, summary, words }: FlowWords): string {
  return [title, summary, ...words.map((line, index) => `${index + 1}. ${line}`)].join('\n');
}
