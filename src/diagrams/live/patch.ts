import { easeCubicOut, select, type BaseType } from 'd3';
import { attributesOf, type Mark } from '../scene.ts';

/** How long things move, appear and leave, in milliseconds; leaving begins when moving is nearly done, all within 600. */
const pace = { move: 350, appear: 250, leaveAfter: 300, leave: 200 } as const;

/** Attributes that glide to their new value; all others switch at once. */
const gliding = new Set(['transform', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd', 'opacity']);

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

/** Makes the children of an element show the marks: same key, same node; `glide` moves instead of switching. */
export function patch(parent: Element, marks: readonly Mark[], glide: boolean): void {
  const bound = select<Element, unknown>(parent)
    .selectChildren<Element, Mark>((node) => !node.hasAttribute('data-leaving'))
    .data(marks, (node) => node.key);

  bound.exit<Mark>().each(function () {
    leave(this, glide);
  });

  bound.each(function (next) {
    // The join's own datum is already the new mark; what is on screen is kept beside it.
    update(this, this.shown ?? next, next, glide);
  });

  const entered = bound.enter().append((node) => create(parent, node));
  entered.each(function (node) {
    write(this, node);
    if (glide) appear(this, node);
  });

  const all = entered.merge(bound as never);
  // Moving a node in the document would take the focus from it, so the order is only mended when it is wrong.
  if (!isInOrder(all.nodes())) all.order();
}

function create(parent: Element, node: Mark): Element {
  return parent.ownerDocument.createElementNS(parent.namespaceURI, node.tag);
}

function write(element: Element, node: Mark): void {
  for (const [name, value] of attributesOf(node)) element.setAttribute(name, value);
  element.shown = node;
  if (node.text !== undefined) element.textContent = node.text;
  else patch(element, node.children ?? [], false);
  setProperties(element, node);
}

function update(element: Element, before: Mark, after: Mark, glide: boolean): void {
  if (before.tag !== after.tag) {
    const fresh = create(element.parentElement ?? element, after);
    write(fresh, after);
    element.replaceWith(fresh);
    return;
  }
  const old = new Map(attributesOf(before));
  const moving: [string, string][] = [];
  for (const [name, value] of attributesOf(after)) {
    if (old.get(name) !== value) {
      if (glide && old.has(name) && canGlide(name, old.get(name) ?? '', value)) moving.push([name, value]);
      else {
        if (gliding.has(name)) select(element).interrupt('move');
        element.setAttribute(name, value);
      }
    }
    old.delete(name);
  }
  for (const name of old.keys()) element.removeAttribute(name);
  if (moving.length > 0) {
    const transition = select<BaseType, unknown>(element).transition('move').duration(pace.move).ease(easeCubicOut);
    for (const [name, value] of moving) transition.attr(name, value);
  }
  element.shown = after;
  if (after.text !== undefined) {
    if (after.text !== before.text) element.textContent = after.text;
  } else patch(element, after.children ?? [], glide);
  setProperties(element, after);
}

/** A path can only glide into one with the same commands. */
function canGlide(name: string, from: string, to: string): boolean {
  const commands = (path: string) => path.replace(/[-\d.,\s]+/g, ' ');
  return gliding.has(name) && (name !== 'd' || commands(from) === commands(to));
}

function appear(element: Element, node: Mark): void {
  const end = node.attrs['opacity'];
  select(element)
    .attr('opacity', 0)
    .transition('appear')
    .delay(pace.move - pace.appear)
    .duration(pace.appear)
    .attr('opacity', typeof end === 'number' ? end : 1)
    .on('end', () => {
      if (end === undefined) element.removeAttribute('opacity');
    });
}

function leave(element: Element, glide: boolean): void {
  if (!glide) {
    element.remove();
    return;
  }
  element.setAttribute('data-leaving', '');
  select(element).transition('leave').delay(pace.leaveAfter).duration(pace.leave).attr('opacity', 0).remove();
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
