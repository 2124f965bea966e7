import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { glide, patch, restore } from '../../../src/diagrams/live/patch.ts';
import { group, mark } from '../../../src/diagrams/scene.ts';

let parent: Element;

beforeAll(() => {
  const { document, HTMLInputElement, HTMLOptionElement } = parseHTML('<div id="drawing"></div>');
  Object.assign(globalThis, { HTMLInputElement, HTMLOptionElement });
  const found = document.querySelector('#drawing');
  if (!found) throw new Error('The page of this test has no #drawing.');
  parent = found;
});

describe('patching a drawing', () => {
  it('keeps the node of a key and writes only what differs', () => {
    patch(parent, [group('a', {}, [mark('dot', 'circle', { r: 2 })])]);
    const [node] = parent.children;
    patch(parent, [group('a', { class: 'moved' }, [mark('dot', 'circle', { r: 3 })])]);
    expect(parent.children[0]).toBe(node);
    expect(parent.innerHTML).toBe('<g class="moved"><circle r="3"></circle></g>');
  });

  it('lets marks glide, but no more than a small machine can move', () => {
    const dots = (count: number, r: number) =>
      Array.from({ length: count }, (_, at) => mark(`dot-${at}`, 'circle', { r }));
    patch(parent, dots(400, 1));
    glide(parent, dots(300, 1).with(0, mark('dot-0', 'circle', { r: 2 })));
    expect(parent.hasAttribute('data-glide')).toBe(true);
    expect(parent.querySelectorAll('[data-leaving]')).toHaveLength(100);
    glide(parent, dots(301, 3));
    expect(parent.hasAttribute('data-glide')).toBe(false);
    expect(parent.innerHTML).toBe('<circle r="3"></circle>'.repeat(301));
  });

  it('passes over a mark that is the very same, and over all inside it', () => {
    const same = group('same', {}, [mark('dot', 'circle', { r: 2 })]);
    patch(parent, [same]);
    const dot = parent.querySelector('circle');
    dot?.setAttribute('r', '9');
    patch(parent, [mark('new', 'rect', {}), same]);
    expect(dot?.getAttribute('r')).toBe('9');
    expect(parent.innerHTML).toBe('<rect></rect><g><circle r="9"></circle></g>');
  });

  it('puts a form element back that a reader moved and the state did not follow', () => {
    patch(parent, [mark('slider', 'input', { type: 'range', value: 2 })]);
    const slider = parent.querySelector('input');
    if (slider) slider.value = '9';
    restore(parent);
    expect(slider?.value).toBe('2');
  });
});
