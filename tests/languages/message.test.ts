import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageShape, parseMessage } from '../../src/languages/index.ts';
import { fillMessage, type Params } from '../../src/languages/message.ts';

const formatMessage = (source: string, params: Params, locale: string) =>
  fillMessage(parseMessage(source), params, locale, source);
const ko = (source: string, params = {}) => formatMessage(source, params, 'ko');
const en = (source: string, params = {}) => formatMessage(source, params, 'en');

describe('values', () => {
  test('stand where their name stands, as often as it stands', () => {
    expect(en('{a} and {b}, {a}', { a: 'x', b: 'y' })).toBe('x and y, x');
    expect(en('{ a }', { a: 'x' })).toBe('x');
    expect(en('{guest-os}', { 'guest-os': 'Linux' })).toBe('Linux');
  });

  test('that are numbers follow the locale, with at most two decimals', () => {
    expect(en('{n} / {n, number}', { n: 12345.678 })).toBe('12,345.68 / 12,345.68');
    expect(formatMessage('{n}', { n: 12345.5 }, 'de')).toBe('12.345,5');
    expect(ko('{n}', { n: 10000 })).toBe('10,000');
  });

  test('can be shown as percent', () => {
    expect(en('{n, number, percent}', { n: 0.977 })).toBe('97.7%');
    expect(ko('{n, number, percent}{이/가}', { n: 0.5 })).toBe('50%가');
  });

  test('are not read as messages themselves', () => {
    expect(en('{a}', { a: "{b} 'x'" })).toBe("{b} 'x'");
  });
});

test('numbers and values stay on one line with their units', () => {
  expect(en('{a} MB, 5 GB, {n, plural, other {# ms}}', { a: 1, n: 2 })).toBe(
    '1\u00a0MB, 5\u00a0GB, 2\u00a0ms',
  );
  expect(en('{a} Bs and {a} s', { a: 1 })).toBe('1 Bs and 1\u00a0s');
  expect(en('{a} servers', { a: 4 })).toBe('4 servers');
});

describe('plurals', () => {
  const kernels = '{count, plural, =0 {no kernel} one {# kernel} other {# kernels}}';

  test('take the exact number first, then the category of the locale', () => {
    expect([0, 1, 2, 1000].map((count) => en(kernels, { count }))).toEqual([
      'no kernel',
      '1 kernel',
      '2 kernels',
      '1,000 kernels',
    ]);
  });

  test('fall back to other where a language has no such category', () => {
    expect(ko('{count, plural, one {하나} other {커널 #개}}', { count: 1 })).toBe('커널 1개');
    expect(formatMessage('{n, plural, few {# kernele} other {# kerneli}}', { n: 3 }, 'pl')).toBe('3 kernele');
  });

  test('nest, with # for the nearest number', () => {
    const nested = '{vms, plural, other {# VMs, {kernels, plural, one {# kernel} other {# kernels}} (#)}}';
    expect(en(nested, { vms: 3, kernels: 1 })).toBe('3 VMs, 1 kernel (3)');
    expect(
      en('{n, plural, other {{kind, select, vm {# VMs} other {# containers}}}}', { n: 2, kind: 'vm' }),
    ).toBe('2 VMs');
  });

  test('leave # alone outside', () => {
    expect(en('issue #{n}', { n: 2 })).toBe('issue #2');
    expect(en('{kind, select, other {#}}', { kind: 'x' })).toBe('#');
  });
});

describe('selects', () => {
  test('take the form of that name, else other', () => {
    const message = '{kind, select, vm {a VM} micro-vm {a microVM} other {a container}}';
    expect(['vm', 'micro-vm', 'jail'].map((kind) => en(message, { kind }))).toEqual([
      'a VM',
      'a microVM',
      'a container',
    ]);
  });

  test('choose by a yes or no', () => {
    expect(en('{on, select, true {on} other {off}}', { on: true })).toBe('on');
    expect(en('{on, select, true {on} other {off}}', { on: false })).toBe('off');
  });
});

describe('particles', () => {
  test('follow the text as it is rendered', () => {
    expect(ko('{app}{은/는} {n}{을/를} 씁니다.', { app: '메일', n: 50 })).toBe('메일은 50을 씁니다.');
    expect(ko('{app}{은/는} {n}{을/를} 씁니다.', { app: 'A', n: 2 })).toBe('A는 2를 씁니다.');
    expect(ko('{n, number, percent}{으로/로}', { n: 0.1 })).toBe('10%로');
  });

  test('look back over the border of a plural or select', () => {
    expect(ko('{n, plural, =0 {커널} other {커널 #개}}{이/가} 있습니다.', { n: 0 })).toBe('커널이 있습니다.');
    expect(ko('{n, plural, =0 {커널} other {커널 #개}}{이/가} 있습니다.', { n: 3 })).toBe(
      '커널 3개가 있습니다.',
    );
    expect(ko('{a}{b, select, yes {{과/와} 도커} other {{은/는}}}', { a: '커널', b: 'yes' })).toBe(
      '커널과 도커',
    );
  });

  test('pass over a gloss', () => {
    expect(ko('{term}{은/는}', { term: '하이퍼바이저(hypervisor)' })).toBe('하이퍼바이저(hypervisor)는');
  });
});

describe('apostrophes', () => {
  test('are themselves where nothing follows that they could quote', () => {
    expect(en("the host's kernel, VMs' kernels '", {})).toBe("the host's kernel, VMs' kernels '");
  });

  test('quote braces, and a number sign inside a plural', () => {
    expect(en("'{name}' and ''{name}''", { name: 'x' })).toBe("{name} and 'x'");
    expect(en("{n, plural, other {'#' #, '{it''s}'}}", { n: 2 })).toBe("# 2, {it's}");
    expect(en("'#'", {})).toBe("'#'");
  });
});

describe('a wrong message is refused with the place and the remedy', () => {
  const wrong = [
    '{name',
    'a } b',
    'a {} b',
    '{1st}',
    '{n, plural}',
    '{n, plural, one {x}}',
    '{n, plural, one {x} one {y} other {z}}',
    '{n, plural, single {x} other {y}}',
    '{n, plural, other {x}',
    '{n, plural, other x}',
    '{n, plural, one {x} other {y} {z}}',
    '{n, date}',
    '{n, number, currency}',
    '{n, number',
    '{은/늠}',
    '{은/는',
    "it is '{never closed",
    '{kind, select, a b {x} other {y}}',
  ];
  test('each in its own words', () => {
    const messages = wrong.map((source) => {
      try {
        return JSON.stringify(parseMessage(source));
      } catch (error) {
        return String(error).replace('Error: The message ', '');
      }
    });
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      ""{name", character 1: "{" is not closed. Add "}".
      "a } b", character 3: "}" closes nothing. Take it out, or write '}' for the sign itself.
      "a {} b", character 3: "" is not a name. Name a value, such as {count}, or write '{' for the sign itself.
      "{1st}", character 1: "1st" is not a name. Name a value, such as {count}, or write '{' for the sign itself.
      "{n, plural}", character 1: the plural has no forms. Add a comma and other {…}.
      "{n, plural, one {x}}", character 1: the plural has no form "other". Add other {…}.
      "{n, plural, one {x} one {y} other {z}}", character 20: the form "one" stands twice. Take one out.
      "{n, plural, single {x} other {y}}", character 12: "single" is not a form of a plural. Write =0, =1 … or zero, one, two, few, many, other and then {…}.
      "{n, plural, other {x}", character 1: "{" is not closed. Add "}".
      "{n, plural, other x}", character 12: "other x" is not a form of a plural. Write =0, =1 … or zero, one, two, few, many, other and then {…}.
      "{n, plural, one {x} other {y} {z}}", character 30: "" is not a form of a plural. Write =0, =1 … or zero, one, two, few, many, other and then {…}.
      "{n, date}", character 1: "date" is not a kind of value. Write number, plural or select.
      "{n, number, currency}", character 1: "currency" is not a way to write a number. Write percent or nothing.
      "{n, number", character 1: "{" is not closed. Add "}".
      "{은/늠}", character 1: "은/늠" is not a pair of particles. Write 은/는, 이/가, 을/를, 과/와, 으로/로, 이라/라 or another pair of this kind.
      "{은/는", character 1: "{" is not closed. Add "}".
      "it is '{never closed", character 7: the quote ' is never closed. Close it, or write '' for an apostrophe.
      "{kind, select, a b {x} other {y}}", character 15: "a b" is not a form of a select. Write a word and then {…}."
    `);
  });

  test('a missing value is named', () => {
    expect(() => en('{a} of {b}', { a: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The message "{a} of {b}" needs a value for {b}. Pass it, or take it out of the message.]`,
    );
    expect(() => en('{n, plural, other {#}}', { n: '3' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The message "{n, plural, other {#}}" needs a number for {n}. Pass it, or take it out of the message.]`,
    );
  });
});

describe('messageShape', () => {
  test('lists values, forms and particles for a translator to compare', () => {
    const message =
      '{b}{은/는} {a, plural, one {{c}} other {# {a}}} {d, select, x {{을/를}} other {}} {e, number, percent}';
    expect(messageShape(message)).toEqual({
      placeholders: ['a', 'b', 'c', 'd', 'e'],
      plurals: { a: ['one', 'other'] },
      selects: { d: ['other', 'x'] },
      particles: ['은/는', '을/를'],
    });
  });

  test('has nothing for plain text', () => {
    expect(messageShape('커널')).toEqual({ placeholders: [], plurals: {}, selects: {}, particles: [] });
  });
});

describe('properties', () => {
  const literal = fc.string({ unit: fc.constantFrom(...Array.from('커널 kernel,.-/(1)')) });
  const name = fc.constantFrom('a', 'b', 'count-of');
  const { message } = fc.letrec<{ message: string; part: string }>((tie) => ({
    message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 3 },
      literal,
      name.map((value) => `{${value}}`),
      name.map((value) => `{${value}, number, percent}`),
      fc.constantFrom('{은/는}', '{와/과}', '{으로/로}', "''", "'{'"),
      fc
        .tuple(name, tie('message'), tie('message'))
        .map(([value, a, b]) => `{${value}, plural, =0 {${a}} other {#${b}}}`),
      fc
        .tuple(name, tie('message'), tie('message'))
        .map(([value, a, b]) => `{${value}, select, 1 {${a}} other {${b}}}`),
    ),
  }));
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true }));

  test('a parsed message with all its values never fails to format', () => {
    fc.assert(
      fc.property(
        message,
        fc.array(number, { minLength: 3, maxLength: 3 }),
        (source, [a = 0, b = 0, c = 0]) => {
          for (const locale of ['ko', 'en', 'ar']) formatMessage(source, { a, b, 'count-of': c }, locale);
        },
      ),
    );
  });

  test('a message needs exactly the values of its shape at most', () => {
    fc.assert(
      fc.property(message, (source) => {
        const values = Object.fromEntries(messageShape(source).placeholders.map((value) => [value, 1]));
        expect(() => formatMessage(source, values, 'ko')).not.toThrow();
      }),
    );
  });

  test('any text is either a message or refused with a place, never a crash', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("{}#',=/ 1은는anoplurselcth")) }),
        (source) => {
          try {
            parseMessage(source);
          } catch (error) {
            expect(String(error)).toMatch(/character \d+: /);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
