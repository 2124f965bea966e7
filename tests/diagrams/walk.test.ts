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
import type { Action, Text } from '../../src/diagrams/kind.ts';
import { widths, type Mark, type Width } from '../../src/diagrams/scene.ts';
import { decodeState, encodeState, fitsField } from '../../src/diagrams/state.ts';
import { arbitraryState, arbitraryValue } from './arbitrary-state.ts';
import { linesOf } from '../../src/diagrams/drawn-text.ts';
import { pictured } from '../pictures/languages.ts';
import { diagrams, figures, languages } from './figures.ts';

type Command = Extract<Action, { type: 'command' }>;

const bothWidths = Object.keys(widths) as Width[];

/** The elements of controls that have a name, a switch by its label. */
const labelled = new Set(['button', 'summary', 'legend', 'label', 'option']);

/** The messages that answer what a figure does not understand, and not what it cannot do in its present state. */
const unknown = /^(figure\.refused|refused\.(unknown|usage|flag))$/;

/** Lines for kinds that take typed commands, beyond what their buttons say. */
const typed: Readonly<Record<string, readonly Command[]>> = {
  'docker-run': [
    'docker create team/shop:2.0',
    'docker pause shop-1',
    'docker rm -f shop-1',
    'docker tag team/shop:1.0 mine:1.0',
    'docker conjure',
  ].map((value) => ({ type: 'command', name: 'docker', value })),
};

it('there are diagrams and languages to walk', () => {
  expect(diagrams.length).toBeGreaterThan(0);
  expect(languages).toEqual(expect.arrayContaining(['en', 'ko']));
});

describe.each(figures)('$id in $lang', ({ id, lang, diagram, kind, text }) => {
  const start = startState(kind, diagram);
  const fields = kind.fields(diagram.data);
  const named = Object.keys(diagram.states);

  /** The figure as it is printed in each of its named states. */
  const printed = () =>
    named.map((name) => {
      const state = startState(kind, diagram, name);
      return { state, ...drawFigure(kind, diagram, state, text) };
    });

  it.runIf(pictured.includes(lang)).each(bothWidths)('looks as stored, %s', async (width) => {
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
    const setting: fc.Arbitrary<Action> = fc
      .constantFrom(...Object.entries(fields))
      .chain(([field, rule]) => arbitraryValue(rule).map((value) => ({ type: 'set', field, value })));
    const commands = [
      ...printed().flatMap(({ controls }) => withInner(controls).flatMap(commandOf)),
      ...(typed[kind.name] ?? []),
    ];
    const action = commands.length > 0 ? fc.oneof(setting, fc.constantFrom(...commands)) : setting;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const store = new Store(kind, diagram.data, text, start);
        for (const one of actions) {
          store.dispatch(one);
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
    const keys: Text = { ...text, message: (key) => key };
    for (const { state, controls, scene } of printed()) {
      const marks = withInner(controls);
      for (const { attrs } of marks)
        if ('data-set' in attrs) expect(Object.keys(fields)).toContain(attrs['data-set']);
      const drawn = withInner(bothWidths.flatMap((width) => scene(width).marks));
      for (const command of [...marks, ...drawn].flatMap(commandOf)) {
        const outcome = new Store(kind, diagram.data, keys, state).dispatch(command);
        const refused = typeof outcome === 'object' ? outcome.refused : '';
        expect(refused, `${command.name} ${command.value ?? ''}`).not.toMatch(unknown);
      }
      expect(marks.filter((mark) => labelled.has(mark.tag) && nameOf(mark).trim() === '')).toEqual([]);
    }
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
  return withInner(marks).flatMap(({ part }) => part ?? []);
}

function withInner(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...withInner(mark.children ?? [])]);
}

/** The command that a mark gives when it is pressed, or when the example of its entry is typed; a dead one gives none. */
function commandOf({ attrs, children = [] }: Mark): Command[] {
  const name = attrs['data-command'] ?? attrs['data-entry'];
  if (typeof name !== 'string' || attrs['aria-disabled'] === 'true') return [];
  const value = attrs['data-value'] ?? children.find(({ tag }) => tag === 'input')?.attrs.placeholder;
  return [{ type: 'command', name, ...(typeof value === 'string' && { value }) }];
}

/** What a control is called by those who cannot see it: its own name, or the text inside. */
function nameOf({ attrs, text = '', children = [] }: Mark): string {
  return String(attrs['aria-label'] ?? [text, ...children.map(nameOf)].join(''));
}
