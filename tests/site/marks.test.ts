import { expect, it } from 'vitest';
import { toMarks } from '../../src/site/marks.ts';

it('numbers a source by its first citation', () => {
  expect(
    toMarks('One<Cite id="b" />. Two<Cite id="a" at="p. 3" />. Three<Cite id="b" />.').citations,
  ).toEqual(['b', 'a']);
});

it('lists the parts of each figure that sentences speak of', () => {
  const { parts } = toMarks(
    '<Part figure="stacks" id="kernel">K.</Part> <Part id="app" figure="stacks">A.</Part>',
  );
  expect(parts).toEqual({ stacks: ['kernel', 'app'] });
});

it('finds figures with the state they open in, and terms', () => {
  const { figures, openings, terms } = toMarks(
    '<Diagram id="stacks" state="type-1" />\n\n<Diagram id="density" />\n\nA <Term id="kernel">kernel</Term>.',
  );
  expect(figures).toEqual(['stacks', 'density']);
  expect(openings).toEqual({ stacks: 'type-1', density: 'start' });
  expect(terms).toEqual(['kernel']);
});

it('does not read what stands in a code block', () => {
  expect(toMarks('```html\n<Cite id="a" />\n```\n\nText<Cite id="b" />.').citations).toEqual(['b']);
});
