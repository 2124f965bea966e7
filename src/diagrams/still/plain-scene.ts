import { parseHTML } from 'linkedom';
import { attributesOf, fontSizes, type Mark, type Scene } from '../scene.ts';
import { drawMarks } from '../svg.ts';
import { pageAttributes, stillProperties } from './properties.ts';
import { splitAtCommas, type StyleRule } from './style-sheet.ts';

/** Where a drawing stands on its page, for rules that reach into it: classes from the outside in. */
export interface Surroundings {
  readonly lang: string;
  readonly figureClass: string;
  readonly drawingClass: string;
}

type Styles = Readonly<Record<string, string>>;

/**
 * The scene with every style as an attribute of plain value, in the light theme: what a browser would compute, for
 * renderers that know no style sheets; `font` are the family and the size for the whole. Throws when a value names a property that nothing sets.
 */
export function toPlainScene(
  scene: Scene,
  rules: readonly StyleRule[],
  around: Surroundings,
): Scene & { readonly font: Mark['attrs'] } {
  const markup = drawMarks(scene.marks);
  const { document } = parseHTML(
    `<!doctype html><html lang="${around.lang}"><body><figure class="${around.figureClass}"><div class="${around.drawingClass}"><svg class="drawing-wide">${markup}</svg></div></figure></body></html>`,
  );
  // A rule that names a class which the drawing has not cannot match; asking each element would take long.
  const classes = new Set(
    [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]),
  );
  const possible = rules.filter(({ selector }) =>
    [...selector.replace(/:(is|not|where)\((?:[^()]|\([^()]*\))*\)/g, '').matchAll(/\.([\w-]+)/g)].every(
      ([, name = '']) => classes.has(name),
    ),
  );
  const found = matchRules(document, possible);
  let styles: Styles = {};
  let element: Element | null = document.documentElement;
  while (element && element.localName !== 'svg') {
    styles = { ...styles, ...found.get(element) };
    element = element.querySelector('body, figure, figure > div, svg') ?? null;
  }
  const svg = document.querySelector('svg') as unknown as Element;
  const custom = { ...styles, ...found.get(svg) };
  // Nearly every text has these: said once, at the top.
  const font = { 'font-family': toPlainValue('var(--sans)', custom), 'font-size': String(fontSizes.label) };
  return { ...scene, font, marks: plain(scene.marks, svg, custom, font, found) };
}

/** The declarations of all rules by the element they match, stronger ones over weaker ones. */
function matchRules(document: Document, rules: readonly StyleRule[]): Map<Element, Record<string, string>> {
  const found = new Map<Element, Record<string, string>>();
  for (const { selector, declarations } of rules) {
    for (const element of document.querySelectorAll(selector)) {
      const own = found.get(element) ?? {};
      found.set(element, { ...own, ...Object.fromEntries(declarations) });
    }
  }
  return found;
}

/** `custom` are the custom properties in force, `shown` the values that the parent's attributes already give. */
function plain(
  marks: readonly Mark[],
  parent: Element,
  custom: Styles,
  shown: Styles,
  found: ReadonlyMap<Element, Styles>,
): Mark[] {
  return marks.map((node, index) => {
    const element = parent.children[index];
    const own = (element && found.get(element)) ?? {};
    const isCustom = (name: string) => name.startsWith('--');
    // Few elements set any, and there are many to copy.
    const inForce = Object.keys(own).some(isCustom) ? { ...custom, ...pick(own, isCustom) } : custom;
    const styled = Object.fromEntries(
      stillProperties.flatMap((name) =>
        own[name] === undefined ? [] : [[name, toPlainValue(own[name], inForce)]],
      ),
    );
    const said = { ...Object.fromEntries(attributesOf(node)), ...styled };
    const attrs = pick(said, (name) => !pageAttributes.test(name) && said[name] !== shown[name]);
    const children =
      node.children &&
      element &&
      plain(node.children, element, inForce, { ...shown, ...pick(attrs, isInherited) }, found);
    const { key, tag, text } = node;
    return { key, tag, attrs, ...(text !== undefined && { text }), ...(children && { children }) };
  });
}

function isInherited(name: string): boolean {
  return name !== 'opacity' && (stillProperties as readonly string[]).includes(name);
}

function pick(record: Styles, fits: (name: string) => boolean): Styles {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fits(name)));
}

/** A value without `var()` and with the light half of `light-dark()`. */
export function toPlainValue(value: string, custom: Styles): string {
  const open = /(var|light-dark)\(/.exec(value);
  if (!open) return value.replace(/\s+/g, ' ').trim();
  const start = open.index + open[0].length;
  let end = start;
  for (let depth = 1; end < value.length; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')' && --depth === 0) break;
  }
  const [first = '', fallback] = splitAtCommas(value.slice(start, end));
  const inner = open[1] === 'var' ? (custom[first] ?? fallback) : first;
  if (inner === undefined)
    throw new Error(
      `The styles of figures use ${first}, which nothing sets. Set it in src/styles/, or fix the name.`,
    );
  return toPlainValue(value.slice(0, open.index) + inner + value.slice(end + 1), custom);
}
