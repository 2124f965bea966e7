import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawFigure,
  drawMarks,
  drawSvg,
  misfitsOf,
  startState,
  toLegend,
  toPlainText,
} from '../../src/diagrams/index.ts';
import { Store } from '../../src/diagrams/live/store.ts';
import type { Mark } from '../../src/diagrams/scene.ts';
import { widths, type Width } from '../../src/diagrams/scene.ts';
import { decodeState, encodeState, fitsField } from '../../src/diagrams/state.ts';
import { arbitraryState, arbitraryValue } from './arbitrary-state.ts';
import { linesOf } from '../../src/diagrams/drawn-text.ts';
import { diagrams, figures, languages } from './figures.ts';

const bothWidths = Object.keys(widths) as Width[];

it('there are diagrams and languages to walk', () => {
  expect(diagrams.length).toBeGreaterThan(0);
  expect(languages).toEqual(expect.arrayContaining(['en', 'ko']));
});

describe.each(figures)('$id in $lang', ({ id, lang, diagram, kind, text }) => {
  const start = startState(kind, diagram);
  const fields = kind.fields(diagram.data);
  const named = Object.keys(diagram.states);

  it.each(bothWidths)('looks as stored, %s', async (width) => {
    const { scene } = drawFigure(kind, diagram, start, text);
    const svg = drawSvg(scene(width), { className: `drawing-${width}`, labelledBy: `figure-${id}-summary` });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../pictures/${id}.${lang}.${width}.svg`,
    );
  });

  it.each(named)('every number drawn in the state %s is in the description', (name) => {
    const state = startState(kind, diagram, name);
    const said = toPlainText(kind.describe(diagram.data, state, text));
    for (const width of bothWidths) {
      const drawn = linesOf(kind.layout(diagram.data, state, text, width))
        .filter(({ classes }) => !classes.includes('callout') && !classes.includes('axis'))
        .flatMap((line) => line.text.match(/\d+(?:[.,]\d+)*/g) ?? []);
      expect(drawn.filter((number) => !said.includes(number))).toEqual([]);
    }
  });

  it('every label stays inside its box and the drawing in every named state', () => {
    expect(misfitsOf(kind, diagram, text)).toEqual([]);
  });

  it('no number and no attribute is broken in any state', () => {
    fc.assert(
      fc.property(arbitraryState(fields), (state) => {
        for (const width of bothWidths) {
          const scene = kind.layout(diagram.data, state, text, width);
          expect(drawMarks(scene.marks)).not.toMatch(/NaN|undefined|Infinity|\[object/);
          expect(keysRepeated(scene.marks)).toEqual([]);
        }
        expect(toPlainText(kind.describe(diagram.data, state, text))).not.toMatch(
          /NaN|undefined|Infinity|\[object/,
        );
        expect(drawMarks(drawFigure(kind, diagram, state, text).controls)).not.toMatch(
          /NaN|undefined|Infinity|\[object/,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('a state survives its link', () => {
    fc.assert(
      fc.property(arbitraryState(fields), (state) => {
        expect(decodeState(fields, start, encodeState(fields, start, state))).toEqual({ ...start, ...state });
      }),
    );
  });

  it('any list of actions can be undone, and reset returns to the printed state', () => {
    const action = fc.constantFrom(...Object.keys(fields)).chain((field) => {
      const rule = fields[field];
      return rule
        ? arbitraryValue(rule).map((value) => ({ type: 'set' as const, field, value }))
        : fc.constant(undefined);
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const store = new Store(kind, diagram.data, text, start);
        for (const one of actions) {
          if (one) store.dispatch(one);
          store.commit();
          for (const [name, field] of Object.entries(fields)) {
            expect(fitsField(field, store.state[name]), `${name} after an action`).toBe(true);
          }
        }
        while (store.canUndo) store.undo();
        expect(store.state).toEqual(start);
        store.show(start);
        expect(store.state).toEqual(start);
      }),
      { numRuns: 60 },
    );
  });

  it.each(named.filter((name) => name !== 'start'))('going to the state %s says what changed', (name) => {
    const state = startState(kind, diagram, name);
    const line = kind.describeChange(diagram.data, start, state, text);
    if (encodeState(fields, start, state) !== '') expect(line.trim()).not.toBe('');
  });

  it('every control names a field or a command that the figure knows, with a label', () => {
    const markup = drawMarks(drawFigure(kind, diagram, start, text).controls);
    for (const [, field] of markup.matchAll(/data-set="([^"]+)"/g))
      expect(Object.keys(fields)).toContain(field);
    expect(markup).not.toMatch(/<label[^>]*><\/label>|<legend><\/legend>|<option[^>]*><\/option>/);
  });

  it('every part in the legend has a name and stands in the drawing', () => {
    const marked = bothWidths.flatMap((width) =>
      partsOf(kind.layout(diagram.data, start, text, width).marks),
    );
    for (const part of toLegend(diagram.kind).parts(diagram.data, start)) {
      expect(text.has(`parts.${part}`) || text.has(`roles.${part}`), part).toBe(true);
      expect(marked).toContain(part);
    }
  });
});

function keysRepeated(marks: readonly Mark[]): string[] {
  const keys = marks.map(({ key }) => key);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index),
    ...marks.flatMap(({ children }) => keysRepeated(children ?? [])),
  ];
}

function partsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ part, children }) => [
    ...(part === undefined ? [] : [part]),
    ...partsOf(children ?? []),
  ]);
}
