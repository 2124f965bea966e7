import { expect, test } from 'vitest';
import { startState, toLegend, toRules } from '../../src/diagrams/index.ts';
import { diagrams } from '../diagrams/figures.ts';
import { languages, pages } from './site-text.ts';

/** The part ids that a figure draws in any of its named states: the engine, say, stands beside containers only. */
function partsOf(id: string): Set<string> {
  const figure = diagrams.find((diagram) => diagram.id === id);
  if (!figure) return new Set();
  const kind = toRules(figure.kind);
  const legend = toLegend(figure.kind);
  return new Set(
    Object.keys(figure.states).flatMap((state) => legend.parts(figure.data, startState(kind, figure, state))),
  );
}

test('every sentence tied to a part of a figure names a part that the figure draws', () => {
  const parts = new Map(diagrams.map(({ id }) => [id, partsOf(id)]));
  const faults = pages.flatMap(({ path, uses }) =>
    uses.flatMap(({ name, attributes }) => {
      const [figure = '', id = ''] = [attributes.get('figure'), attributes.get('id')];
      const known = parts.get(figure);
      if (name !== 'Part' || !known || known.has(id)) return [];
      return `${path}: <Part figure="${figure}" id="${id}"> is no part of it. Parts: ${[...known].join(', ')}.`;
    }),
  );
  expect(faults).toEqual([]);
});

/** What a node says, without its marks. */
function say(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(say).join('') : '';
}

test('every sentence tied to a part of a figure stands on its own, since a pointed part shows it alone', () => {
  const leaning = /^(?:And|But|It|So|This)\b|^(?:그래서|그러나|하지만|이때)\s/;
  const faults = pages.flatMap(({ path, uses }) =>
    uses.flatMap(({ name, node }) => {
      const said = say(node);
      // Hangul has no capitals, and a Korean sentence may begin with a command.
      const begins = /\p{Script=Hangul}/u.test(said) || !/^\p{Ll}/u.test(said);
      const isWhole = begins && /\p{Sentence_Terminal}$/u.test(said) && !leaning.test(said);
      return name !== 'Part' || isWhole ? [] : `${path}: ${said}`;
    }),
  );
  expect(faults).toEqual([]);
});

test('every figure stands on some page', () => {
  const shown = pages.flatMap(({ uses }) =>
    uses.flatMap(({ name, attributes }) => (name === 'Diagram' ? (attributes.get('id') ?? []) : [])),
  );
  expect(diagrams.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});

test('each of the twenty corrections leads to a state of a figure that shows it', () => {
  const corrections = pages.filter(({ slug }) => slug === 'corrections');
  expect(corrections.map(({ lang }) => lang)).toEqual(languages);
  for (const { path, headings, uses } of corrections) {
    const entries = headings.filter(({ depth }) => depth === 3);
    const lines = entries.map(({ node }) => node.position?.start.line ?? 0);
    const shows = uses.filter(({ name }) => name === 'Show');
    const led = shows.map(({ node }) =>
      lines.findLastIndex((line) => line < (node.position?.start.line ?? 0)),
    );
    expect(led, path).toEqual(Array.from({ length: 20 }, (_, index) => index));
    const unknown = shows.filter(
      ({ attributes }) => !diagrams.some(({ id }) => id === attributes.get('figure')),
    );
    expect(unknown.map(({ attributes }) => attributes.get('figure'))).toEqual([]);
  }
});
