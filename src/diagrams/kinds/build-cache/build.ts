import type { BuildCacheData } from './schema.ts';

/** One line of a Dockerfile. */
export type Line = BuildCacheData['lines'][number];

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
  /** Number of its stage; only the last one becomes the image. */
  readonly stage: number;
}

/** A build told step by step, as far as it gets. */
export interface Build {
  readonly steps: readonly Step[];
  readonly trouble?: Trouble;
}

interface Stage {
  readonly name: string | undefined;
  key: string;
  user: string;
  directory: string;
  command?: Line;
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
    const { id, instruction, argument, as, from, copies } = line;
    if (instruction === 'FROM')
      stages.push({ name: as, key: '', user: 'root', directory: '/', files: new Map() });
    const stage = stages.at(-1);
    if (!stage) return { steps, trouble: { code: 'before-from', at: id } };
    const source = from && stages.slice(0, -1).find(({ name }) => name === from.stage);
    const trouble = troubleOf(line, stage, source);
    if (trouble) return { steps, trouble };
    const bytes = carryOut(data, line, stage, source);
    const contents = copies.map((file) => versions[data.files.findIndex((one) => one.id === file)]);
    stage.key = [stage.key, instruction, argument, ...contents, source?.key].join('\n');
    steps.push({ line, key: stage.key, bytes, stage: stages.length });
  }
  const last = stages.at(-1);
  const trouble = last && troubleAtStart(last, lines);
  return trouble ? { steps, trouble } : { steps };
}

function troubleOf(
  { id, instruction, from, needs }: Line,
  { user, ...stage }: Stage,
  source: Stage | undefined,
): Trouble | undefined {
  if (from && !source) return { code: 'no-stage', at: id };
  if (instruction !== 'RUN') return undefined;
  const what = missingFrom(stage, needs);
  if (what !== undefined) return { code: 'no-file', at: id, what };
  // The working directory belongs to root, whoever the user of the following lines is.
  return user === 'root' ? undefined : { code: 'no-right', at: id };
}

/** The first of the files needed that is not in the working directory. */
function missingFrom({ files, directory }: Pick<Stage, 'files' | 'directory'>, needs: Line['needs']) {
  return needs.find((file) => !files.has(`${directory}/${file}`));
}

/** Does what a line says to its stage; returns the bytes that its layer weighs. */
function carryOut(data: BuildCacheData, line: Line, stage: Stage, source: Stage | undefined): number {
  const { instruction, argument, copies, from, makes, weighs } = line;
  const own = weighs?.bytes ?? 0;
  const added: (readonly [file: string, bytes: number])[] = [];
  if (instruction === 'WORKDIR') stage.directory = argument;
  if (instruction === 'USER') stage.user = argument;
  if (instruction === 'CMD') stage.command = line;
  if (makes !== undefined) added.push([makes, own]);
  for (const {
    id,
    weighs: { bytes },
  } of data.files)
    if (copies.includes(id)) added.push([id, bytes]);
  const within = `${from?.directory ?? ''}/`;
  for (const [path, bytes] of source?.files ?? [])
    if (path.startsWith(within)) added.push([path.slice(within.length), bytes]);
  for (const [file, bytes] of added) stage.files.set(`${stage.directory}/${file}`, bytes);
  return instruction === 'COPY' ? added.reduce((sum, [, bytes]) => sum + bytes, 0) : own;
}

/** Why a container of the finished image would not start. */
function troubleAtStart({ command, ...stage }: Stage, lines: readonly Line[]): Trouble | undefined {
  if (!command) return { code: 'no-command', at: lines.at(-1)?.id ?? '' };
  const what = missingFrom(stage, command.needs);
  return what === undefined ? undefined : { code: 'lacks', at: command.id, what };
}
