import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/input/index.ts';
import { messageShape, type Messages } from '../../src/languages/index.ts';
import { interfaceSchema } from '../../src/languages/interface-schema.ts';

const languages = readdirSync('docs', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const toFile = (lang: string) => `docs/${lang}/interface.yaml`;
const load = (lang: string) => readYaml(toFile(lang), readFileSync(toFile(lang), 'utf8'), interfaceSchema);

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Reads the Korean file after an edit and returns what is said against it. */
function faultsAfter(search: string | RegExp, replacement: string): string {
  const source = readFileSync(toFile('ko'), 'utf8');
  expect(source).toMatch(search);
  try {
    readYaml(toFile('ko'), source.replace(search, replacement), interfaceSchema);
    return 'nothing';
  } catch (error) {
    return (error instanceof Error ? error.message : '').replace(/:\d+/g, ':n');
  }
}

describe.each(languages.map(({ name }) => name))('docs/%s/interface.yaml', (lang) => {
  test('has every key, no other, and only messages that can be filled', () => {
    expect(() => load(lang)).not.toThrow();
  });

  test('uses the same placeholders as the Korean file', () => {
    const expected = flatten(load('ko')).map(([key, message]) => [key, messageShape(message).placeholders]);
    expect(flatten(load(lang)).map(([key, message]) => [key, messageShape(message).placeholders])).toEqual(
      expected,
    );
  });
});

test('every key tells translators where its text stands', () => {
  const missing = (schema: z.core.$ZodType, path: string): string[] =>
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).flatMap(([key, inner]) =>
          missing(inner as z.core.$ZodType, `${path}.${key}`),
        )
      : z.globalRegistry.get(schema)?.description
        ? []
        : [path];
  expect(missing(interfaceSchema, 'interface')).toEqual([]);
});

describe('a wrong file is refused with its name, its key and the remedy', () => {
  test('a missing key', () => {
    expect(faultsAfter('  skip: 본문으로 바로 가기\n', '')).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: nav.skip is missing. Add it (string)."`,
    );
  });
  test('an unknown key', () => {
    expect(faultsAfter('  skip:', '  skp: x\n  skip:')).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: nav.skp is not a known key. Remove it or fix its name."`,
    );
  });
  test('an empty text', () => {
    expect(faultsAfter('skip: 본문으로 바로 가기', "skip: ''")).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: nav.skip is empty. Write the text."`,
    );
  });
  test('a placeholder that is not given', () => {
    expect(faultsAfter('{position}', '{page}')).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: nav.progress uses {page}, which this message is not given. Placeholders: {position}, {total}. Fix the name."`,
    );
    expect(faultsAfter('name: 한 층씩', "name: '{name}'")).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: site.name uses {name}, which this message is not given. It has none. Fix the name."`,
    );
  });
  test('a message that cannot be parsed', () => {
    expect(faultsAfter('undo: 되돌리기', "undo: '되돌리기{을/늘}'")).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: figure.undo is wrong: The message "되돌리기{을/늘}", character 5: "을/늘" is not a pair of particles. Write 은/는, 이/가, 을/를, 과/와, 으로/로, 이라/라 or another pair of this kind."`,
    );
  });
  test('a direction that there is not', () => {
    expect(faultsAfter('dir: ltr', 'dir: left')).toMatchInlineSnapshot(
      `"docs/ko/interface.yaml:n: language.dir is "left", but has to be one of: ltr, rtl."`,
    );
  });
});
