import { attributeText, type Attribute, type Mark } from '../scene.ts';

/** How long a change takes from first to last movement, in milliseconds; `styles/diagram.css` holds its phases. */
const pace = 600;

/** More marks than this in motion at once do not hold 60 frames a second on a small machine; they change at once. */
const most = 300;
let moved = 0;
/** Whether what leaves fades, or goes at once. */
let fades = false;

declare global {
  interface Element {
    /** The mark that this node shows; absent when it is on its way out. */
    shown?: Mark | undefined;
  }
}

/**
 * Binds marks to the nodes that were printed from them, without touching any attribute or what a reader has set.
 * Returns false when the nodes are not those of the marks; the caller then draws them anew.
 */
export function adopt(parent: Element, marks: readonly Mark[]): boolean {
  const nodes = [...parent.children];
  if (nodes.length !== marks.length) return false;
  return marks.every((node, index) => {
    const element = nodes[index];
    if (element?.localName !== node.tag) return false;
    element.shown = node;
    return adopt(element, node.children ?? []);
  });
}

/**
 * Makes the children of an element show the marks: same key, same node. A keyed join of our own: d3-selection's
 * costs every page 5 kB gzip, and its data binding would be its only use here.
 */
export function patch(parent: Element, marks: readonly Mark[]): void {
  const old = new Map<string, Element>();
  for (let child = following(parent, null); child; child = following(parent, child)) {
    if (child.shown) old.set(child.shown.key, child);
  }
  const kept = new Set(marks.map(({ key }) => key));
  for (const [key, element] of old) if (!kept.has(key)) leave(element);

  let before: Element | null = null;
  for (const node of marks) {
    const element = update(old.get(node.key), node) ?? create(parent, node);
    // Moving a node in the document takes the focus from it, so only a node out of order is moved.
    const place = following(parent, before);
    if (element !== place) parent.insertBefore(element, place);
    before = element;
  }
}

/** The next child that is not on its way out. */
function following(parent: Element, before: Element | null): Element | null {
  let next = before ? before.nextElementSibling : parent.firstElementChild;
  while (next && !next.shown) next = next.nextElementSibling;
  return next;
}

/**
 * Patches a drawing so that CSS lets its marks glide to their new places: geometry attributes are CSS properties
 * in SVG 2, so no script runs between the frames. Things that leave fade after the others have moved.
 */
export function glide(drawing: Element, marks: readonly Mark[]): void {
  drawing.setAttribute('data-glide', '');
  moved = 0;
  fades = true;
  patch(drawing, marks);
  fades = false;
  if (moved > most) {
    land(drawing);
    return;
  }
  const until = performance.now() + pace;
  ends.set(drawing, until);
  setTimeout(() => {
    if (ends.get(drawing) === until) land(drawing);
  }, pace);
}

/** Ends all movement: every mark is in its place, and what leaves has gone. */
function land(drawing: Element): void {
  drawing.removeAttribute('data-glide');
  for (const left of drawing.querySelectorAll('[data-leaving]')) left.remove();
}

const ends = new WeakMap<Element, number>();

function create(parent: Element, node: Mark): Element {
  moved += 1;
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, node.tag);
  setAttributes(element, { attrs: {} }, node);
  if (node.text !== undefined) element.textContent = node.text;
  for (const child of node.children ?? []) element.append(create(parent, child));
  setProperties(element, node);
  return element;
}

/** Makes a node show its new mark; nothing when there is none or it is of another kind and has gone. */
function update(element: Element | undefined, after: Mark): Element | undefined {
  const before = element?.shown;
  if (!element || !before) return undefined;
  // A kind that keeps the marks of what no state changes spares itself the walk through them.
  if (before === after) return element;
  if (before.tag !== after.tag) {
    element.remove();
    return undefined;
  }
  if (setAttributes(element, before, after)) moved += 1;
  if (after.text === undefined) {
    // A node that held plain text gives it up before it takes children.
    if (before.text !== undefined) element.textContent = '';
    if (before.children || after.children) patch(element, after.children ?? []);
  } else if (after.text !== before.text) element.textContent = after.text;
  setProperties(element, after);
  return element;
}

/** Writes what differs, and tells whether anything did. Called for every mark at every move of a slider. */
function setAttributes(element: Element, before: Pick<Mark, 'attrs' | 'part'>, after: Mark): boolean {
  let isMoved = false;
  const set = (name: string, old: Attribute | undefined, value: Attribute | undefined) => {
    if (value === old) return;
    const text = textOf(value);
    if (text === textOf(old)) return;
    if (text === undefined) element.removeAttribute(name);
    else element.setAttribute(name, text);
    isMoved = true;
  };
  for (const name of Object.keys(after.attrs)) set(name, before.attrs[name], after.attrs[name]);
  for (const name of Object.keys(before.attrs))
    if (!(name in after.attrs)) set(name, before.attrs[name], false);
  set('data-part', before.part, after.part);
  return isMoved;
}

function textOf(value: Attribute | undefined): string | undefined {
  return value === undefined || value === false ? undefined : attributeText(value);
}

function leave(element: Element): void {
  moved += 1;
  element.shown = undefined;
  if (fades) element.setAttribute('data-leaving', '');
  else element.remove();
}

/** Form elements show their properties, not their attributes, once a reader has touched them. */
function setProperties(element: Element, node: Mark): void {
  element.shown = node;
  if (node.tag === 'input') setInput(element as HTMLInputElement, node.attrs);
  if (node.tag === 'option') (element as HTMLOptionElement).selected = node.attrs.selected === true;
}

/** Makes form elements show their marks again, where a reader has moved one and the state did not follow. */
export function restore(parent: Element): void {
  for (const element of parent.querySelectorAll('*'))
    if (element.shown) setProperties(element, element.shown);
}

function setInput(input: HTMLInputElement, { checked, value }: Mark['attrs']): void {
  if (checked !== undefined) input.checked = checked === true;
  if (value !== undefined && input.value !== String(value)) input.value = String(value);
}
