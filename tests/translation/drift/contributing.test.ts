import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { translate } from '../../../tools/translate.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/* The commands by which CONTRIBUTING updates a translation, once in each of its languages. */
const [commands = [], ...others] = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```console\n(npm run translate -- status [^]*?)```/g),
].map(([, block = '']) =>
  block
    .trim()
    .split('\n')
    .map((line) => line.replace('npm run translate -- ', '').split(' ')),
);

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'contributing-'));
  await Promise.all(['docs', 'diagrams'].map((name) => cp(name, join(root, name), { recursive: true })));
  await run(['done', 'en', 'all']);
});
afterAll(() => rm(root, { recursive: true }));

async function run(words: readonly string[]): Promise<string> {
  const lines: string[] = [];
  await translate(root, words, (line) => lines.push(line));
  return lines.join('\n');
}

it('names the same commands in both languages', () => {
  expect(commands.map(([command]) => command)).toEqual(['status', 'todo', 'check', 'done', 'status']);
  expect(others).toEqual([commands]);
});

it('leads a new translator from three changed paragraphs to a clean status', async () => {
  const [status = [], todo = [], check = [], done = [], last = []] = commands;
  const page = todo[2] ?? '';
  const row = (table: string) => table.split('\n').find((line) => line.startsWith(`${page}.mdx`));
  const before = await run(check);
  // Somebody adds a sentence to three paragraphs of the source.
  const sourceFile = join(root, `docs/ko/${page}.mdx`);
  const source = readFileSync(sourceFile, 'utf8').split('\n');
  const paragraphs = source
    .flatMap((line, index) => (/^[가-힣].*[다요]\.$/.test(line) ? [index] : []))
    .slice(0, 3);
  expect(paragraphs).toHaveLength(3);
  for (const index of paragraphs) source[index] = `${source[index] ?? ''} 이 점을 꼭 기억하세요.`;
  writeFileSync(sourceFile, source.join('\n'));

  expect(row(await run(status))).toMatch(/ 3 {2,}· {2,}· {2,}· {2,}·$/);
  const entries = (await run(todo)).split('\n\n');
  expect(entries).toHaveLength(3);
  // The translator goes to each place and writes what the source says now.
  const file = join(root, `docs/en/${page}.mdx`);
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const entry of entries) {
    expect(entry).toContain('{+이 점을 꼭 기억하세요.+}');
    const [, line = ''] = /^docs\/en\/[\w-]+\.mdx:(\d+):\d+ /.exec(entry) ?? [];
    const at = Number(line) - 1;
    lines[at] = `${lines[at] ?? ''} Remember this.`;
  }
  writeFileSync(file, lines.join('\n'));
  expect(row(await run(status))).toMatch(/ 3 {2,}· {2,}· {2,}· {2,}·$/);

  expect(await run(check)).toBe(before);
  expect(await run(done)).toContain('Recorded in docs/en/translated.lock.');
  expect(row(await run(last))).toMatch(/ \d+ {2,}· {2,}· {2,}· {2,}· {2,}·$/);
});
