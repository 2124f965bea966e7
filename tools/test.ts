// Runs every stage of the tests, also after one has failed, and ends with a table and one plain line:
//   npm test
//   npm test -- --only unit,lint
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from './run.ts';
import { stages, type Stage } from './test-stages.ts';
import { drawTable, readReport, sumUp, toTotals, type StageResult } from './test-totals.ts';

/** The stages that `--only a,b` asks for, in their usual order, or all of them; throws on a name that is none. */
export function chooseStages(args: readonly string[]): readonly Stage[] {
  const flag = args.indexOf('--only');
  if (flag === -1) return stages;
  const names = (args[flag + 1] ?? '').split(',');
  const unknown = names.find((name) => stages.every((stage) => stage.name !== name));
  if (unknown !== undefined) {
    const known = stages.map((stage) => stage.name).join(', ');
    throw new Error(`--only names "${unknown}", which is not a stage. Stages: ${known}.`);
  }
  return stages.filter((stage) => names.includes(stage.name));
}

async function runStage({ command, env, report }: Stage): Promise<StageResult['totals']> {
  if (report === undefined) return toTotals(await run(command, env?.()), undefined);
  const path = join(projectFolder, report.path);
  // The report of an earlier run must not speak for this one.
  rmSync(path, { force: true });
  const exitCode = await run(command, env?.());
  const written = readReport(path);
  return toTotals(exitCode, written === undefined ? undefined : report.count(written));
}

async function runStages(chosen: readonly Stage[]): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of chosen) {
    const needed = results.find(({ name }) => name === stage.needs);
    if (needed !== undefined && needed.totals?.failed !== 0) {
      console.log(`\n── ${stage.name}: not run, because ${needed.name} failed`);
      results.push({ name: stage.name, totals: undefined, seconds: 0 });
      continue;
    }
    console.log(`\n── ${stage.name}: ${stage.command.join(' ')}`);
    const begun = performance.now();
    const totals = await runStage(stage).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return toTotals(1, undefined);
    });
    const seconds = (performance.now() - begun) / 1000;
    console.log(`── ${stage.name} ${totals?.failed === 0 ? 'passed' : 'failed'} in ${seconds.toFixed(1)} s`);
    results.push({ name: stage.name, totals, seconds });
  }
  return results;
}

async function test(args: readonly string[]): Promise<void> {
  const results = await runStages(chooseStages(args));
  console.log(`\n${drawTable(results)}\n\n${sumUp(results)}`);
  process.exitCode = results.every(({ totals }) => totals?.failed === 0) ? 0 : 1;
}

if (import.meta.main) {
  test(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
