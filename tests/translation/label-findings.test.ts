import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { translate } from '../../tools/translate.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'labels-'));
  await Promise.all(['docs', 'diagrams'].map((name) => cp(name, join(root, name), { recursive: true })));
});
afterAll(() => rm(root, { recursive: true }));

/** What a check of a language prints while one file has `after` in place of `before`. */
async function checkAfter(
  path: string,
  before: string,
  after: string,
  ...flags: string[]
): Promise<string[]> {
  const file = join(root, path);
  const source = readFileSync(file, 'utf8');
  expect(source).toContain(before);
  writeFileSync(
    file,
    source.replace(before, () => after),
  );
  const lines: string[] = [];
  await translate(root, ['check', 'en', ...flags], (line) => lines.push(line));
  writeFileSync(file, source);
  return lines;
}

/** The line of a file that begins with these words. */
function lineOf(path: string, words: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.findIndex((line) => line.trimStart().startsWith(words)) + 1;
}

const STACKS = 'docs/en/diagrams/stacks.yaml';
const LONG = 'VMs on Linux with KVM, which is the kernel of the host that has been made a hypervisor';

it('tells a label that became too long, at its line, once, with the state and by how much', async () => {
  const [finding, ...others] = await checkAfter(STACKS, 'kvm: VMs on Linux with KVM', `kvm: '${LONG}'`);
  const line = lineOf(STACKS, 'kvm: VMs');
  expect(finding).toMatch(
    new RegExp(
      `^${STACKS}:${line}:8: "${LONG}" does not fit (its box|the drawing) in the state [\\w-]+ of the figure stacks \\((narrow|wide) drawing, \\d+ units too wide\\)\\. Write fewer letters\\.$`,
    ),
  );
  expect(others).toEqual(['Findings: 1.']);
});

it('tells it as an annotation, too', async () => {
  const [annotation] = await checkAfter(STACKS, 'kvm: VMs on Linux with KVM', `kvm: '${LONG}'`, '--github');
  expect(annotation).toMatch(/^::error file=docs\/en\/diagrams\/stacks\.yaml,line=\d+,col=8::"VMs on Linux/);
});

it('tells a word that all figures share in the interface', async () => {
  const path = 'docs/en/interface.yaml';
  const findings = await checkAfter(path, '  a: Shop\n', `  a: ${'Shopping'.repeat(8)}\n`);
  expect(findings.join('\n')).toContain(`${path}:${lineOf(path, 'a: Shop')}:6: "Shopping`);
});

it('tells a label too high for its box', async () => {
  const path = 'docs/en/interface.yaml';
  const long =
    'The guest’s whole operating system with its own kernel and its files and all that belongs to them';
  const findings = await checkAfter(path, 'guest-os: Guest OS', `guest-os: ${long}`);
  expect(findings.join('\n')).toMatch(/units too high\)/);
});

it('tells what keeps a figure from being laid out, and does not fall over it', async () => {
  const findings = await checkAfter(STACKS, 'title: Who has a kernel?\n', '');
  expect(findings.join('\n')).toContain('title is missing');
});

it('tells unsafe text as an annotation at its place', async () => {
  const path = 'docs/en/containers.mdx';
  const [annotation] = await checkAfter(path, '\n## ', '\n<script>x</script>\n\n## ', '--github');
  expect(annotation).toMatch(/^::error file=docs\/en\/containers\.mdx,line=\d+,col=\d+::/);
});

it('as a command finds nothing in the texts of this repository, in five seconds of the processor', () => {
  // The processor is slower while others share it, so the better of two runs counts.
  const seconds = [1, 2].map(() => {
    const report =
      'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error(user+system)})';
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'tools/translate.ts', 'check', 'en'],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('Nothing is wrong.\n');
    return Number(stderr) / 1e6;
  });
  expect(Math.min(...seconds)).toBeLessThan(5);
});
