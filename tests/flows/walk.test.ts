import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { widths, type Mark, type Width } from '../../src/diagrams/scene.ts';
import { drawFlow, toFlowText } from '../../src/flows/index.ts';
import { loadFlows } from '../../src/flows/load.ts';
import { fontSize } from '../../src/flows/mermaid/settings.ts';
import { interfaceSchema } from '../../src/languages/interface-schema.ts';
import { readYaml } from '../../src/input/index.ts';
import { readFileSync } from 'node:fs';
import { linesOf } from '../../src/diagrams/drawn-text.ts';
import { overflowsOf } from '../../src/diagrams/fit.ts';
import { pictured } from '../pictures/languages.ts';

const flows = await loadFlows('.', { flows: 'diagrams/flows', docs: 'docs' });
const cases = flows.flatMap((flow) =>
  Object.entries(flow.words).map(([lang, words]) => ({
    id: flow.id,
    lang,
    words,
    drawings: flow.drawings[lang],
  })),
);

/** `--measure` of styles/tokens.css in pixels: 36 em of body text in Korean, 38 elsewhere. */
const textColumn = (lang: string) => (lang === 'ko' ? 36 : 38) * 17;

/** At which labels are still 11 px high on a screen 360 px wide. */
const narrowColumn = ((360 - 32) * fontSize) / 11;

it('there are flows to walk', () => {
  expect(flows.map(({ id }) => id)).toEqual([
    'build-share-run',
    'docker-parts',
    'docker-run-sequence',
    'virtualization-family',
  ]);
});

describe.each(cases)('$id in $lang', ({ id, lang, words, drawings }) => {
  const print = (width: Width) => {
    if (!drawings) throw new Error(`${id} has no drawing in ${lang}.`);
    return drawFlow(drawings[width], { className: `drawing-${width}`, labelledBy: `figure-${id}-summary` });
  };
  const bothWidths = Object.keys(widths) as Width[];
  const lines = (width: Width) => (drawings ? linesOf(drawings[width]) : []);

  it.runIf(pictured.includes(lang)).each(bothWidths)('looks as stored, %s', async (width) => {
    await expect(`${print(width).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../pictures/flows/${id}.${lang}.${width}.svg`,
    );
  });

  it.each(bothWidths)(
    'carries no style, no script, no foreign markup and no colour of its own, %s',
    (width) => {
      expect(print(width)).not.toMatch(
        /style|script|foreignObject|xlink|#[0-9a-f]{3,6}\b|rgb|NaN|undefined/i,
      );
    },
  );

  it.each(bothWidths)('is at most 8 kB gzip, %s', (width) => {
    expect(gzipSync(print(width)).length).toBeLessThanOrEqual(8000);
  });

  it('fits the text column in its natural width, and a small screen with labels of 11 px', () => {
    expect(drawings?.wide.width).toBeLessThanOrEqual(textColumn(lang));
    expect(drawings?.narrow.width).toBeLessThanOrEqual(narrowColumn);
  });

  it.each(bothWidths)('every label stays inside its box and the drawing, %s', (width) => {
    if (!drawings) throw new Error(`${id} has no drawing in ${lang}.`);
    expect(overflowsOf(drawings[width])).toEqual([]);
  });

  it.each(bothWidths)('shows all its labels and no other word, %s', (width) => {
    const shown = toWords(
      lines(width)
        .map(({ text }) => text.replace(/^\[|\]$/g, ''))
        .join(' '),
    );
    const given = toWords(Object.values(words.labels).join(' '));
    expect(new Set(shown)).toEqual(new Set(given));
  });

  it('says in words what every label begins with', () => {
    const said = toFlowText(words).toLowerCase().replaceAll('-', '');
    const silent = Object.values(words.labels).filter(
      (label) => !said.includes(toWords(label)[0]?.toLowerCase().replaceAll('-', '') ?? ''),
    );
    expect(silent).toEqual([]);
  });

  it('calls the applications as every figure does', () => {
    const file = `docs/${lang}/interface.yaml`;
    const { apps } = readYaml(file, readFileSync(file, 'utf8'), interfaceSchema);
    for (const letter of ['a', 'b', 'c'] as const) {
      const label = words.labels[letter];
      if (label !== undefined) expect(label).toBe(`${letter.toUpperCase()} ${apps[letter]}`);
    }
  });
});

it('no id is used twice, even with all flows on one page', () => {
  for (const lang of Object.keys(flows[0]?.words ?? {})) {
    const ids = flows.flatMap(({ drawings }) =>
      Object.values(drawings[lang] ?? {}).flatMap(({ marks }) => idsOf(marks)),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

it('every arrowhead that an edge wears stands in the same drawing', () => {
  for (const { drawings, id } of cases) {
    for (const scene of Object.values(drawings ?? {})) {
      const ids = idsOf(scene.marks);
      const worn = headsOf(scene.marks);
      expect(worn.length, id).toBeGreaterThan(0);
      expect(worn.filter((head) => !ids.includes(head))).toEqual([]);
    }
  }
});

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function idsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ attrs, children }) => [
    ...(attrs.id === undefined ? [] : [String(attrs.id)]),
    ...idsOf(children ?? []),
  ]);
}

function headsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ attrs, children }) => [
    ...[attrs['marker-end'], attrs['marker-start']].flatMap(
      (url) => /#([^)]+)/.exec(String(url ?? ''))?.[1] ?? [],
    ),
    ...headsOf(children ?? []),
  ]);
}
