/** `npm run bench:drift`: measures the judgement of drift on scenarios that are kept as data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../src/input/index.ts';
import {
  type PageFile,
  recordName,
  recordToYaml,
  settle,
  toLanguageDrift,
} from '../src/translation/index.ts';
import { projectFolder } from './run.ts';

const scenariosFile = 'tests/translation/drift/scenarios.yaml';

const changeSchema = z.strictObject({
  in: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  rename: z.string().optional(),
  remove: z.literal(true).optional(),
});

const schema = z.strictObject({
  files: z.record(z.string(), z.string()),
  scenarios: z.array(
    z.strictObject({
      name: z.string(),
      lang: z.string().default('en'),
      change: z.array(changeSchema),
      tells: z.array(z.string()),
    }),
  ),
});

/** One scenario with what was told and what should have been. */
export interface Verdict {
  name: string;
  told: string[];
  expected: string[];
}

const languages = ['en', 'ko'];

/** Runs every scenario of the file below `root`. Throws when a change finds nothing to change. */
export function judgeScenarios(root: string): Verdict[] {
  const { files, scenarios } = readYaml(
    scenariosFile,
    readFileSync(join(root, scenariosFile), 'utf8'),
    schema,
  );
  const start = Object.entries(files).map(([path, source]) => ({ path, source }));
  const record = new Map(
    toLanguageDrift(start, languages, 'en').map((file) => [file.name, settle(file).record]),
  );
  const recorded = [...start, { path: `docs/en/${recordName}`, source: recordToYaml(record) }];
  return scenarios.map(({ name, lang, change, tells }) => ({
    name,
    told: tellAll(
      change.reduce((state, one) => toChanged(name, state, one), recorded),
      lang,
    ),
    expected: tells.toSorted(),
  }));
}

function toChanged(name: string, files: PageFile[], change: z.infer<typeof changeSchema>): PageFile[] {
  const { in: path, from, to, rename, remove } = change;
  const others = files.filter((file) => file.path !== path);
  const file = files.find((one) => one.path === path);
  if (from === undefined && to !== undefined) return [...others, { path, source: to }];
  if (!file || (from !== undefined && !file.source.includes(from)))
    throw new Error(`${scenariosFile}: "${name}" changes what ${path} does not say. Fix its "from".`);
  if (remove) return others;
  if (rename !== undefined) return [...others, { path: rename, source: file.source }];
  return [...others, { path, source: file.source.replace(from ?? '', () => to ?? '') }];
}

/** Everything told of a language, as `file block state`; of a whole file `file - state`. */
function tellAll(files: readonly PageFile[], lang: string): string[] {
  return toLanguageDrift(files, languages, lang)
    .flatMap(({ name, state, judged }) => {
      const whole = state === 'present' ? [] : [`${name} - ${state}`];
      // Of a page that is missing, every block is.
      const blocks = judged.filter((one) => state !== 'missing' && one.state !== 'translated');
      return [
        ...whole,
        ...blocks.map((one) => `${name} ${(one.source ?? one.translations[0])?.name ?? ''} ${one.state}`),
      ];
    })
    .toSorted();
}

/** Whether a verdict is right: everything told that had to be, and nothing else. */
export function isRight({ told, expected }: Verdict): boolean {
  return told.join('\n') === expected.join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const verdicts = judgeScenarios(projectFolder);
  for (const verdict of verdicts) {
    console.log(`${isRight(verdict) ? 'right' : 'WRONG'}  ${verdict.name}`);
    if (!isRight(verdict))
      console.log(
        `       told     ${verdict.told.join(', ')}\n       expected ${verdict.expected.join(', ')}`,
      );
  }
  const right = verdicts.filter(isRight).length;
  console.log(`${right} of ${verdicts.length} scenarios are judged right.`);
  if (right < verdicts.length) process.exitCode = 1;
}
