import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Draw } from '../../src/flows/draw.ts';
import { drawAll } from '../../src/flows/draw.ts';
import { loadFlows } from '../../src/flows/load.ts';
import { toSafetyFaults } from '../../src/translation/index.ts';

const root = mkdtempSync(join(tmpdir(), 'flows-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const mmd = 'flowchart LR\n  a["{client}"] --> b["{engine}"]\n';
const words = (labels: string) => `way:\n  title: T\n  summary: S.\n  words: [One.]\n  labels: ${labels}\n`;
const blank: Draw = (_, jobs) =>
  Promise.resolve(
    Object.fromEntries(Object.keys(jobs).map((key) => [key, { width: 1, height: 1, marks: [] }])),
  );

/** What loading these files complains of. */
async function faultOf(files: Record<string, string>): Promise<string> {
  rmSync(join(root, 'docs'), { recursive: true, force: true });
  for (const [file, text] of Object.entries({ 'diagrams/flows/way.mmd': mmd, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return loadFlows(root, { flows: 'diagrams/flows', docs: 'docs' }, blank).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('loading flows', () => {
  it('gives every flow its words and both drawings in every language', async () => {
    expect(await faultOf({ 'docs/en/flows.yaml': words('{ client: C, engine: E }') })).toBe('');
  });

  it('names file, line and label of a label that is missing', async () => {
    expect(await faultOf({ 'docs/en/flows.yaml': words('{ client: C }') })).toMatchInlineSnapshot(
      `"docs/en/flows.yaml:5: way.labels.engine is missing. Add it (string)."`,
    );
  });

  it('names a label that no drawing asks for', async () => {
    expect(
      await faultOf({ 'docs/en/flows.yaml': words('{ client: C, engine: E, cilent: C }') }),
    ).toMatchInlineSnapshot(
      `"docs/en/flows.yaml:5: way.labels.cilent is not a known key. Remove it or fix its name."`,
    );
  });

  it('refuses a label that Mermaid would read as its own', async () => {
    expect(
      await faultOf({ 'docs/en/flows.yaml': words('{ client: "C; D", engine: E }') }),
    ).toMatchInlineSnapshot(
      `"docs/en/flows.yaml:5: way.labels.client has the sign ;, which Mermaid reads as its own. Write it in words."`,
    );
  });

  it.for(Array.from('"`;#%{}[]<>|\\'))(
    'refuses %s in a label, as the check of unsafe texts does',
    async (sign) => {
      const file = { path: 'docs/en/flows.yaml', source: words(`{ client: 'C${sign} D', engine: E }`) };
      expect(await faultOf({ [file.path]: file.source })).toContain(
        `way.labels.client has the sign ${sign}, `,
      );
      expect(toSafetyFaults([file]).join('\n')).toContain(`The label has the sign ${sign}, `);
    },
  );

  it('tells of all languages at once, and of a file that is not there', async () => {
    expect(await faultOf({ 'docs/en/flows.yaml': words('{ client: C }'), 'docs/ko/glossary.yaml': 'a: b' }))
      .toMatchInlineSnapshot(`
      "docs/en/flows.yaml:5: way.labels.engine is missing. Add it (string).
      docs/ko/flows.yaml is missing. Add it: every language has the words of all flows."
    `);
  });
});

it('a source that Mermaid cannot draw is named', async () => {
  const job = {
    file: 'diagrams/flows/way.mmd',
    prefix: 'flow-way-wide',
    source: 'flowchart LR\n  a --> --> b\n',
    width: 'wide',
  } as const;
  await expect(drawAll('.', { way: job })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[InputError: diagrams/flows/way.mmd: Mermaid cannot draw it: Parse error on line 2. Mend the source.]`,
  );
});
