import { attributesOf, type Mark, type Scene } from './scene.ts';

/** Elements that HTML writes without an end tag. */
const isVoid = new Set(['input', 'br', 'img']);

/** Prints marks as markup without any white space between them, so that the live script finds node for node. */
export function drawMarks(marks: readonly Mark[]): string {
  return marks.map(drawMark).join('');
}

/**
 * Prints a scene as one `<svg>` element. It is one image to assistive technology, named by the element `labelledBy`;
 * all it shows stands in words beside it.
 */
export function drawSvg(scene: Scene, options: { className: string; labelledBy: string }): string {
  const { width, height } = scene;
  return `<svg class="${escapeText(options.className)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${escapeText(options.labelledBy)}">${drawMarks(scene.marks)}</svg>`;
}

function drawMark(node: Mark): string {
  const attributes = attributesOf(node)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`))
    .join('');
  if (isVoid.has(node.tag)) return `<${node.tag}${attributes}>`;
  const inside = node.text === undefined ? drawMarks(node.children ?? []) : escapeText(node.text);
  return `<${node.tag}${attributes}>${inside}</${node.tag}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
