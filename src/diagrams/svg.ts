import { attributesOf, type Mark, type Scene } from './scene.ts';

/** How an element ends that has no inside: HTML has no end tag for some, and SVG none for shapes. */
const ends: Readonly<Record<string, string>> = {
  input: '>',
  rect: '/>',
  path: '/>',
  circle: '/>',
  line: '/>',
};

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
  return `<svg class="${escapeXml(options.className)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${escapeXml(options.labelledBy)}">${drawMarks(scene.marks)}</svg>`;
}

function drawMark(node: Mark): string {
  const attributes = attributesOf(node)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeXml(value)}"`))
    .join('');
  const end = ends[node.tag];
  if (end !== undefined) return `<${node.tag}${attributes}${end}`;
  const inside = node.text === undefined ? drawMarks(node.children ?? []) : escapeXml(node.text);
  return `<${node.tag}${attributes}>${inside}</${node.tag}>`;
}

/** Text as it stands in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
