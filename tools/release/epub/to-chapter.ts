import { parse } from 'parse5';
import { toPlainDrawing } from './plain-drawing.ts';
import { escapeXml } from '../../../src/diagrams/svg.ts';
import { attributeOf, classesOf, type Element, findElement, type Node, toXhtml } from './xhtml.ts';

/** A page of the site as a chapter of the book. */
export interface Chapter {
  slug: string;
  title: string;
  /** What stands in its `<body>`. */
  body: string;
  /** Its sections, for the table of contents. */
  sections: { id: string; title: string }[];
}

/** What needs a script, a pointer or a screen. */
const leftOut =
  /^(anchor|figure-(desk|presets|controls|tools|no-script|status|sentence|take)|page-turn|take-book|quiz-open|hatches|opening-band|progress)$/;
const leftOutTags = new Set(['script', 'button', 'form', 'input', 'select', 'template']);
const leftOutAttributes =
  /^(data-.*|tabindex|aria-describedby|aria-controls|hidden|rel|download|popover.*|hreflang|target)$/;

/** Makes a chapter of the text of a built page; `slugs` are the pages that the book holds. */
export function toChapter(html: string, slug: string, lang: string, slugs: readonly string[]): Chapter {
  const main = findElement(parse(html).childNodes, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${lang}/${slug}.html has no <main>. Build the site with \`npm run build\`.`);
  const own = main.childNodes.filter(
    (node) => 'attrs' in node && (node.tagName === 'article' || classesOf(node).includes('references')),
  );
  const sections: Chapter['sections'] = [];
  const body = toXhtml(own, (element) => {
    // What it teaches and its sources are parts of every chapter, not its sections.
    if (element.tagName === 'h2' && element.parentNode?.nodeName !== 'section') {
      const id = attributeOf(element, 'id');
      if (id !== undefined) sections.push({ id, title: textOf(element.childNodes) });
    }
    return replace(element, slug, lang, slugs);
  });
  const title = findElement(own, ({ tagName }) => tagName === 'h1');
  return { slug, title: textOf(title?.childNodes ?? []), body, sections };
}

/** Where a link of a page leads in the book; nothing when the book does not hold it. */
export function toEpubHref(href: string, slug: string, lang: string, slugs: readonly string[]) {
  if (/^https:|^mailto:/.test(href)) return href;
  const [path = '', fragment = ''] = href.split('#');
  const target =
    path === '' ? slug : slugs.find((one) => [`../${lang}/${one}.html`, `${one}.html`].includes(path));
  if (target === undefined) return undefined;
  // A figure's state says nothing to a printed figure.
  const id = fragment.split('?')[0] ?? '';
  return `${path === '' && id !== '' ? '' : `${target}.xhtml`}${id && `#${id}`}`;
}

function replace(element: Element, slug: string, lang: string, slugs: readonly string[]): string | undefined {
  const { tagName } = element;
  const classes = classesOf(element);
  if (leftOutTags.has(tagName) || classes.some((name) => leftOut.test(name))) return '';
  const inside = () => toXhtml(element.childNodes, (child) => replace(child, slug, lang, slugs));
  if (tagName === 'svg') return toDrawing(element, lang);
  if (tagName === 'a') {
    const href = toEpubHref(attributeOf(element, 'href') ?? '', slug, lang, slugs);
    if (href === undefined) return `<span>${inside()}</span>`;
    element.attrs = element.attrs.map((one) => (one.name === 'href' ? { ...one, value: href } : one));
  }
  element.attrs = element.attrs.filter(({ name }) => !leftOutAttributes.test(name));
  // What a reader opens on the site lies open in a book.
  const name = { details: 'div', summary: 'p' }[tagName];
  if (name === undefined) return undefined;
  const attributes = [...element.attrs.filter(({ name: one }) => one === 'id' || one === 'class')];
  if (tagName === 'summary') attributes.push({ name: 'class', value: 'summary' });
  return `<${name}${attributes.map((one) => ` ${one.name}="${escapeXml(one.value)}"`).join('')}>${inside()}</${name}>`;
}

function toDrawing(svg: Element, lang: string): string {
  const [className = ''] = classesOf(svg);
  const parent = svg.parentNode && 'attrs' in svg.parentNode ? svg.parentNode : undefined;
  const isSwatch = className === 'legend-swatch';
  let figure = parent;
  while (figure && figure.tagName !== 'figure')
    figure = figure.parentNode && 'attrs' in figure.parentNode ? figure.parentNode : undefined;
  return toPlainDrawing(svg, {
    lang,
    figureClass: figure ? classesOf(figure).join(' ') : '',
    drawingClass: isSwatch ? 'figure-legend legend-swatch' : parent ? classesOf(parent).join(' ') : '',
    className,
  });
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'attrs' in node ? textOf(node.childNodes) : ''))
    .join('')
    .trim();
}
