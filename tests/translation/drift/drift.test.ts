import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isRight, judgeScenarios } from '../../../tools/bench-drift.ts';
import { translate } from '../../../tools/translate.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('the judgement of drift', () => {
  const verdicts = judgeScenarios('.');

  it('is measured on at least 24 scenarios, each with a name of its own', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(24);
    expect(new Set(verdicts.map(({ name }) => name)).size).toBe(verdicts.length);
  });

  it.for(verdicts.map((verdict) => [verdict.name, verdict] as const))(
    'tells each change at its very block and nothing else: %s',
    ([, verdict]) => {
      expect(verdict.told).toEqual(verdict.expected);
      expect(isRight(verdict)).toBe(true);
    },
  );
});

describe('a translator', () => {
  let root = '';
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'translate-'));
    await mkdir(join(root, 'docs'));
    await Promise.all(['docs', 'diagrams'].map((name) => cp(name, join(root, name), { recursive: true })));
    await rm(join(root, 'docs/en/translated.lock'), { force: true });
    await rm(join(root, 'docs/ar'), { recursive: true, force: true });
    await run('done', 'en', 'containers');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  /** What a command prints in a copy of this repository's texts. */
  async function run(...words: string[]): Promise<string> {
    const lines: string[] = [];
    await translate(root, words, (line) => lines.push(line));
    return lines.join('\n');
  }

  function edit(path: string, before: string | RegExp, after: string): void {
    const source = readFileSync(join(root, path), 'utf8');
    expect(source).toMatch(before);
    writeFileSync(join(root, path), source.replace(before, after));
  }

  it('finds what changed, translates it, records it, and ends with a clean status', async () => {
    expect(await run('todo', 'en', 'containers')).toBe('Nothing is to do.');
    edit('docs/ko/containers.mdx', /\n\n## (?=.*#engine)/, '\n\n새 문단입니다.\n\n## ');
    edit('docs/ko/containers.mdx', /^title: .*$/m, 'title: 컨테이너 이야기');
    const todo = await run('todo', 'en', 'containers');
    expect(todo).toMatch(/^docs\/en\/containers\.mdx:2:8 {2}front\.title {2}stale\n/);
    expect(todo).toContain('{+이야기+}');
    expect(todo).toMatch(/ {2}process\.\d+ {2}missing\n {2}source 새 문단입니다\./);
    expect(todo).toContain('then run: npm run translate -- done en containers.mdx front.title');

    edit('docs/en/containers.mdx', /^title: .*$/m, 'title: The story of containers');
    edit('docs/en/containers.mdx', /\n\n## (?=.*#engine)/, '\n\nA new paragraph.\n\n## ');
    // Nothing is cleared by touching a file.
    expect(await run('todo', 'en', 'containers')).toContain('front.title  stale');
    await run('done', 'en', 'containers', 'front.title');
    expect(await run('todo', 'en', 'containers')).not.toContain('front.title');
    expect(await run('done', 'en', 'containers')).toBe('Recorded in docs/en/translated.lock.');
    expect(await run('todo', 'en', 'containers')).toBe('Nothing is to do.');
    expect(await run('status', 'en')).toMatch(/containers\.mdx +\d+ +· +· +· +· +·\n/);
  });

  it('sees the words as they were when the history is at hand', async () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: root });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'Start');
    const [, title = ''] =
      /^title: (.*)$/m.exec(readFileSync(join(root, 'docs/ko/containers.mdx'), 'utf8')) ?? [];
    edit('docs/ko/containers.mdx', /^title: .*$/m, 'title: 그릇');
    expect(await run('todo', 'en', 'containers')).toContain(`[-${title}-] {+그릇+}`);
  });

  it('gets a new language whose every block waits for its translation', async () => {
    expect(await run('new', 'ar')).toMatch(/^Made docs\/ar\/ with \d+ files\./);
    const face = readFileSync(join(root, 'docs/ar/interface.yaml'), 'utf8');
    expect(face).toMatch(/name: العربية\n +dir: rtl\n/);
    const [, ...counts] = (await run('status', 'ar')).split('\n').at(-2)?.split(/ +/) ?? [];
    // Of the source's words none is taken for a translation.
    expect(counts).toEqual([expect.any(String), '·', '·', '·', expect.stringMatching(/^\d{3,}$/), '·']);
    expect(await run('done', 'ar', 'summary')).toMatch(/^Not recorded, as they are not translated yet/);
    await expect(run('new', 'ar')).rejects.toThrow('docs/ar/: is there already.');
    await expect(run('new', 'EN_us')).rejects.toThrow('"EN_us" is not a language tag.');
  });

  it('is told of names that do not exist', async () => {
    await expect(run('status', 'xx')).rejects.toThrow(
      /^docs\/xx\/: there is no such language\. Languages: .*\ben, .*\bko\b/,
    );
    await expect(run('todo', 'en', 'nowhere')).rejects.toThrow('nowhere is not one file that en translates.');
    await expect(run('done', 'en', 'containers', 'nothing')).rejects.toThrow('has no block "nothing"');
  });
});
