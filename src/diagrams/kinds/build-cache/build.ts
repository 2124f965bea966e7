import { effectOf } from '../../rules/layers.ts';
import type { BuildCacheData } from './schema.ts';

/** One line of a Dockerfile. */
export type Line = BuildCacheData['lines'][number];

/** Whether a line leaves a file system layer; FROM leaves those of its base image. */
export function makesLayer({ instruction }: Line): boolean {
  return effectOf(instruction) !== 'configuration';
}

/** Why a Dockerfile cannot be built, or why its image cannot be started (`lacks`), and at which line. */
export interface Trouble {
  readonly code: 'before-from' | 'no-stage' | 'no-file' | 'no-right' | 'lacks' | 'no-command';
  readonly at: string;
  /** The file that is missing. */
  readonly what?: string;
}

/** What became of one line of a build. */
export interface Step {
  readonly line: Line;
  /** Cache key: equal if and only if the text of the line, the contents it copies and everything before it are equal. */
  readonly key: string;
  /** Bytes of the layer it leaves. */
  readonly bytes: number;
  /** Number of its stage, from 0; only the last one becomes the image. */
  readonly stage: number;
}

/** A build told step by step, as far as it gets. */
export interface Build {
  readonly steps: readonly Step[];
  readonly trouble?: Trouble;
}

interface Stage {
  readonly number: number;
  readonly name: string | undefined;
  key: string;
  user: string;
  directory: string;
  command: Line | undefined;
  /** Files by `directory/name`, with their bytes. */
  readonly files: Map<string, number>;
}

/**
 * Follows a Dockerfile from top to bottom. The key of a line is made of the key before it, its text and, for COPY, the
 * contents of the files (their versions, never their modification times); a stage starts a new chain (BuildKit; Docker
 * Docs, build cache invalidation). RUN is compared by its text alone.
 */
export function build(data: BuildCacheData, lines: readonly Line[], versions: readonly number[]): Build {
  const steps: Step[] = [];
  const stages: Stage[] = [];
  for (const line of lines) {
    if (line.instruction === 'FROM') stages.push(openStage(line, stages.length));
    const stage = stages.at(-1);
    if (!stage) return { steps, trouble: { code: 'before-from', at: line.id } };
    const source = line.from && stages.find((other) => other !== stage && other.name === line.from?.stage);
    const trouble = troubleOf(line, stage, source);
    if (trouble) return { steps, trouble };
    const bytes = carryOut(data, line, stage, source);
    const contents = line.copies.map(
      (file) => `${file}@${versions[data.files.findIndex(({ id }) => id === file)]}`,
    );
    stage.key = [stage.key, `${line.instruction} ${line.argument}`, ...contents, source?.key ?? ''].join(
      '\n',
    );
    steps.push({ line, key: stage.key, bytes, stage: stage.number });
  }
  const last = stages.at(-1);
  const trouble = last && troubleAtStart(last, lines);
  return trouble ? { steps, trouble } : { steps };
}

function openStage({ as }: Line, number: number): Stage {
  return { number, name: as, key: '', user: 'root', directory: '/', command: undefined, files: new Map() };
}

function troubleOf(line: Line, stage: Stage, source: Stage | undefined): Trouble | undefined {
  if (line.from && !source) return { code: 'no-stage', at: line.id };
  if (line.instruction !== 'RUN') return undefined;
  const what = line.needs.find((file) => !stage.files.has(`${stage.directory}/${file}`));
  if (what !== undefined) return { code: 'no-file', at: line.id, what };
  // The working directory belongs to root, whoever the user of the following lines is.
  return stage.user === 'root' ? undefined : { code: 'no-right', at: line.id };
}

/** Does what a line says to its stage; returns the bytes that its layer weighs. */
function carryOut(data: BuildCacheData, line: Line, stage: Stage, source: Stage | undefined): number {
  const add = (file: string, bytes: number): number => {
    stage.files.set(`${stage.directory}/${file}`, bytes);
    return bytes;
  };
  switch (line.instruction) {
    case 'WORKDIR':
      stage.directory = line.argument;
      break;
    case 'USER':
      stage.user = line.argument;
      break;
    case 'CMD':
      stage.command = line;
      break;
    case 'RUN':
      if (line.makes !== undefined) add(line.makes, line.weighs?.bytes ?? 0);
      break;
    case 'COPY': {
      const within = `${line.from?.directory ?? ''}/`;
      const copied = source
        ? [...source.files]
            .filter(([path]) => path.startsWith(within))
            .map(([path, bytes]) => add(path.slice(within.length), bytes))
        : data.files
            .filter(({ id }) => line.copies.includes(id))
            .map(({ id, weighs }) => add(id, weighs.bytes));
      return copied.reduce((sum, bytes) => sum + bytes, 0);
    }
  }
  return line.weighs?.bytes ?? 0;
}

/** Why a container of the finished image would not start. */
function troubleAtStart({ command, files, directory }: Stage, lines: readonly Line[]): Trouble | undefined {
  if (!command) return { code: 'no-command', at: lines.at(-1)?.id ?? '' };
  const what = command.needs.find((file) => !files.has(`${directory}/${file}`));
  return what === undefined ? undefined : { code: 'lacks', at: command.id, what };
}
