import type { Weight } from '../../diagrams/text-metrics.ts';

/** The properties that decide how large a text is and where it stands. */
type Property = 'text-anchor' | 'font-size' | 'font-weight';

interface Rule {
  readonly fits: (element: Element) => boolean;
  readonly value: string;
}

const rulesOf = new WeakMap<Element, ReadonlyMap<Property, readonly Rule[]>>();

/** The font size of an element, in user units. */
export function sizeOf(element: Element): number {
  return toLength(styleOf(element, 'font-size') ?? '16px', 16);
}

/** The weight that a text is set in. */
export function weightOf(element: Element): Weight {
  let inner = element;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  return /^([6-9]00|bold)$/.test(styleOf(inner, 'font-weight') ?? '') ? 600 : 400;
}

/** A written length in user units; `em` is the font size that it counts by. */
export function toLength(written: string, em: number): number {
  return Number.parseFloat(written) * (written.endsWith('em') ? em : 1);
}

/** A property of an element: its own style, else the last rule of the drawing that fits, else the attribute, else inherited. */
export function styleOf(element: Element, property: Property): string | undefined {
  const sheet = element.closest('svg')?.querySelector('style');
  const rules = (sheet && readRules(sheet).get(property)) ?? [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const one = at;
    const own =
      declared(one.getAttribute('style') ?? '', property) ??
      rules.findLast(({ fits }) => fits(one))?.value ??
      one.getAttribute(property);
    if (own) return own;
  }
  return undefined;
}

function declared(style: string, property: Property): string | undefined {
  if (!style.includes(property)) return undefined;
  return new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;!]+)`).exec(style)?.[1]?.trim();
}

function readRules(sheet: Element): ReadonlyMap<Property, readonly Rule[]> {
  const known = rulesOf.get(sheet);
  if (known) return known;
  const rules = new Map<Property, Rule[]>();
  for (const [, selectors = '', style = ''] of sheet.textContent.matchAll(/([^{}@]+)\{([^{}]*)\}/g)) {
    for (const property of ['text-anchor', 'font-size', 'font-weight'] as const) {
      const value = declared(style, property);
      if (value === undefined) continue;
      const fits = selectors.split(',').map(toTest);
      const list = rules.get(property) ?? [];
      rules.set(property, [...list, { fits: (element) => fits.some((test) => test(element)), value }]);
    }
  }
  rulesOf.set(sheet, rules);
  return rules;
}

/** Names, classes and ids, each below the one before: asked thousands of times, so rarer selectors alone go the long way. */
function toTest(selector: string): (element: Element) => boolean {
  const parts = selector.trim().split(/\s+/);
  if (!parts.every((part) => /^[\w-]*([.#][\w-]+)*$/.test(part)))
    return (element) => element.matches(selector);
  const [last = '', ...above] = parts.toReversed();
  return (element) => {
    if (!fitsPart(element, last)) return false;
    let at = element.parentElement;
    for (const part of above) {
      while (at && !fitsPart(at, part)) at = at.parentElement;
      if (!at) return false;
      at = at.parentElement;
    }
    return true;
  };
}

function fitsPart(element: Element, part: string): boolean {
  const [name = '', ...rest] = part.split(/(?=[.#])/);
  const tests = /^[.#]/.test(name) ? [name, ...rest] : rest;
  if (tests === rest && name !== '' && element.localName !== name) return false;
  return tests.every((test) =>
    test.startsWith('#') ? element.id === test.slice(1) : element.classList.contains(test.slice(1)),
  );
}
