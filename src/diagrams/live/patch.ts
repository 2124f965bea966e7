import { select } from 'd3';
import { attributesOf, type Mark } from '../scene.ts';

/** How long a change takes from first to last movement, in milliseconds; `styles/diagram.css` holds its phases. */
const pace = 600;

declare global {
  interface Element {
    /** The mark that this node shows. */
    shown?: Mark;
  }
}

/**
 * Binds marks to the nodes that were printed from them, without touching any attribute.
 * Returns false when the nodes are not those of the marks; the caller then draws them anew.
 */
export function adopt(parent: Element, marks: readonly Mark[]): boolean {
  const nodes = [...parent.children];
  if (nodes.length !== marks.length) return false;
  return marks.every((node, index) => {
    const element = nodes[index];
    if (!element || element.localName !== node.tag) return false;
    select(element).datum(node);
    setProperties(element, node);
    return adopt(element, node.children ?? []);
  });
}

/** Makes the children of an element show the marks: same key, same node. */
export function patch(parent: Element, marks: readonly Mark[]): void {
  const bound = select<Element, unknown>(parent)
    .selectChildren<Element, Mark>((node) => !node.hasAttribute('data-leaving'))
    .data(marks, (node) => node.key);

  bound.exit<Mark>().each(function () {
    leave(this);
  });

  bound.each(function (next) {
    // The join has already bound the new mark; what is on screen is kept beside it.
    update(this, this.shown ?? next, next);
  });

  const entered = bound.enter().append((node) => create(parent, node));
  entered.each(function (node) {
    write(this, node);
  });

  // Moving a node in the document would take the focus from it, so the order is only mended when it is wrong.
  const all = entered.merge(bound as never);
  if (!isInOrder(all.nodes())) all.order();
}

/**
 * Patches a drawing so that CSS lets its marks glide to their new places: geometry attributes are CSS properties
 * in SVG 2, so no script runs between the frames. Things that leave fade after the others have moved.
 */
export function glide(drawing: Element, marks: readonly Mark[]): void {
  drawing.setAttribute('data-glide', '');
  patch(drawing, marks);
  const until = performance.now() + pace;
  ends.set(drawing, until);
  setTimeout(() => {
    if (ends.get(drawing) !== until) return;
    drawing.removeAttribute('data-glide');
    for (const left of drawing.querySelectorAll('[data-leaving]')) left.remove();
  }, pace);
}

const ends = new WeakMap<Element, number>();

function create(parent: Element, node: Mark): Element {
  return parent.ownerDocument.createElementNS(parent.namespaceURI, node.tag);
}

function write(element: Element, node: Mark): void {
  for (const [name, value] of attributesOf(node)) element.setAttribute(name, value);
  if (node.text !== undefined) element.textContent = node.text;
  else patch(element, node.children ?? []);
  setProperties(element, node);
}

function update(element: Element, before: Mark, after: Mark): void {
  if (before.tag !== after.tag) {
    const fresh = create(element.parentElement ?? element, after);
    select(fresh).datum(after);
    write(fresh, after);
    element.replaceWith(fresh);
    return;
  }
  const old = new Map(attributesOf(before));
  for (const [name, value] of attributesOf(after)) {
    if (old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) element.removeAttribute(name);
  if (after.text === undefined) patch(element, after.children ?? []);
  else if (after.text !== before.text) element.textContent = after.text;
  setProperties(element, after);
}

function leave(element: Element): void {
  if (element.closest('[data-glide]')) element.setAttribute('data-leaving', '');
  else element.remove();
}

/** Form elements show their properties, not their attributes, once a reader has touched them. */
function setProperties(element: Element, node: Mark): void {
  element.shown = node;
  if (element instanceof HTMLInputElement) {
    if ('checked' in node.attrs) element.checked = node.attrs['checked'] === true;
    const value = node.attrs['value'];
    if (value !== undefined && element.value !== String(value)) element.value = String(value);
  }
  if (element instanceof HTMLOptionElement) element.selected = node.attrs['selected'] === true;
}

function isInOrder(nodes: readonly Element[]): boolean {
  return nodes.every((node, index) => {
    const before = nodes[index - 1];
    return !before || Boolean(before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
}
