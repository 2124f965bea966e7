import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept, toKey } from '../cache/index.ts';
import type { Scene, Width } from '../diagrams/scene.ts';
import { InputError } from '../input/index.ts';

/** One drawing to be made. */
export interface Job {
  /** The file that errors name. */
  readonly file: string;
  /** What the ids of the drawing begin with. */
  readonly prefix: string;
  /** Mermaid source with all labels in place. */
  readonly source: string;
  readonly width: Width;
}

/** Makes the drawings of all jobs, by the same keys. */
export type Draw = (root: string, jobs: Readonly<Record<string, Job>>) => Promise<Record<string, Scene>>;

/** What the drawing process answers for one job. */
export type Answer = { readonly scene: Scene } | { readonly fault: string };

const DRAWER = 'src/flows/mermaid/main.ts';

/* A drawing hangs on these files, and on Mermaid's version, beside its own source. */
const MADE_BY = [
  'src/diagrams/text-metrics.ts',
  'src/diagrams/emblems.ts',
  'src/diagrams/scene.ts',
  'node_modules/mermaid/package.json',
];

/**
 * Draws with Mermaid in a process of its own, for Mermaid needs a global document; what was drawn before from the same
 * source comes from `.cache/flows/`, and with nothing new no process starts. Throws an `InputError` for a wrong source.
 */
export const drawAll: Draw = async (root, jobs) => {
  const maker = await hashMaker(root);
  const names = Object.fromEntries(
    Object.entries(jobs).map(([key, { prefix, source, width }]) => [
      key,
      `flows/${toKey(maker, prefix, source, width)}.json`,
    ]),
  );
  const kept = await Promise.all(
    Object.entries(names).map(async ([key, name]) => [key, await readKept(name, root)] as const),
  );
  const scenes = Object.fromEntries(
    kept.flatMap(([key, text]) => (text === undefined ? [] : [[key, JSON.parse(text.toString()) as Scene]])),
  );
  const open = Object.fromEntries(Object.entries(jobs).filter(([key]) => !scenes[key]));
  if (Object.keys(open).length === 0) return scenes;
  const faults = new Set<string>();
  for (const [key, answer] of Object.entries(await askDrawer(root, open))) {
    if ('fault' in answer) {
      faults.add(`${jobs[key]?.file ?? key}: Mermaid cannot draw it: ${answer.fault} Mend the source.`);
      continue;
    }
    scenes[key] = answer.scene;
    await keep(names[key] ?? '', JSON.stringify(answer.scene), root);
  }
  if (faults.size > 0) throw new InputError([...faults]);
  return scenes;
};

function askDrawer(root: string, jobs: Readonly<Record<string, Job>>): Promise<Record<string, Answer>> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      // A short work: compiling it for speed would take longer than it saves.
      ['--efficiency-mode', DRAWER],
      { cwd: root, maxBuffer: 1e8 },
      (error, output, complaint) => {
        if (error) reject(new Error(`${DRAWER} failed: ${complaint || error.message}`));
        else resolve(JSON.parse(output) as Record<string, Answer>);
      },
    );
    child.stdin?.end(JSON.stringify(jobs));
  });
}

async function hashMaker(root: string): Promise<string> {
  const own = (await readdir(join(root, 'src/flows/mermaid')))
    .sort()
    .map((name) => `src/flows/mermaid/${name}`);
  return toKey(
    ...(await Promise.all([...own, ...MADE_BY].map((file) => readFile(join(root, file), 'utf8')))),
  );
}
