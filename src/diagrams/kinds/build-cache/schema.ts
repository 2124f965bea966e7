import { z } from 'zod';
import { grades } from '../../grades.ts';

export { wordKeys } from './word-keys.ts';

/** Where a graded number comes from; a measured one has to say it. */
const origin = { grade: z.enum(grades), source: z.string().optional(), year: z.number().int().optional() };

const seconds = z.strictObject({ seconds: z.number().min(0), ...origin });
const bytes = z.strictObject({ bytes: z.number().int().min(0), ...origin });

const line = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'has to be small letters and hyphens'),
  instruction: z.enum(['FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'EXPOSE', 'CMD']),
  argument: z.string(),
  /** The line stands there always, or only while the switch of that name is on. */
  when: z.enum(['always', 'split', 'stages']).default('always'),
  /** FROM: the stage's name. It is written only where a later stage copies from it. */
  as: z.string().optional(),
  /** COPY: the files of the build context that it reads. */
  copies: z.array(z.string()).default([]),
  /** COPY --from: the stage and the directory that it reads. */
  from: z.strictObject({ stage: z.string(), directory: z.string() }).optional(),
  /** RUN and CMD: what has to be in the working directory. */
  needs: z.array(z.string()).default([]),
  /** RUN: the files that it makes there. */
  makes: z.string().optional(),
  takes: seconds,
  weighs: bytes.optional(),
});

/** What `diagrams/build-cache.yaml` says besides kind and states. */
export const data = z
  .strictObject({
    /** Files on the reader's computer that COPY lines read. */
    files: z.array(z.strictObject({ id: z.string(), weighs: bytes })).min(1),
    /** Every line that can stand in the file, in the order in which they first stand. */
    lines: z.array(line).min(2),
    /** Rebuild after an edit of this file within so many seconds. */
    challenge: z.strictObject({ edit: z.string(), seconds: z.number().min(0), grade: z.enum(grades) }),
  })
  .superRefine(({ files, lines, challenge }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const known = files.map(({ id }) => id);
    const stages = lines.flatMap(({ as }) => (as === undefined ? [] : [as]));
    if (lines[0]?.instruction !== 'FROM' || lines[0].when !== 'always') {
      refuse(
        ['lines', 0],
        'is not a FROM that always stands there. A Dockerfile begins with FROM; put it first.',
      );
    }
    lines.forEach(({ id, instruction, copies, from, needs, weighs }, at) => {
      if (lines.findIndex((other) => other.id === id) !== at) {
        refuse(['lines', at, 'id'], `repeats "${id}", which another line has. Give each its own id.`);
      }
      for (const file of copies) {
        if (known.includes(file)) continue;
        refuse(
          ['lines', at, 'copies'],
          `names "${file}", which is not a file. Files: ${known.join(', ')}. Fix the name.`,
        );
      }
      if (from && !stages.includes(from.stage)) {
        refuse(
          ['lines', at, 'from'],
          `names the stage "${from.stage}", which no FROM has. Stages: ${stages.join(', ') || 'none'}. Fix the name.`,
        );
      }
      const made = [...known, ...lines.flatMap(({ makes }) => makes ?? [])];
      for (const file of needs) {
        if (made.includes(file)) continue;
        refuse(
          ['lines', at, 'needs'],
          `names "${file}", which nothing copies or makes. Files: ${made.join(', ')}. Fix the name.`,
        );
      }
      if (['FROM', 'WORKDIR', 'RUN'].includes(instruction) !== (weighs !== undefined)) {
        refuse(
          ['lines', at],
          weighs
            ? 'weighs something of its own. COPY weighs what it copies, and configuration weighs nothing; remove it.'
            : `makes a layer, so it has to weigh something. Add weighs: { bytes, grade }.`,
        );
      }
    });
    for (const [path, number] of gradedNumbers({ files, lines })) {
      if (number.grade === 'measured' && (number.source === undefined || number.year === undefined)) {
        refuse(path, 'is measured, but does not say where and when. Add source and year.');
      }
    }
    if (!known.includes(challenge.edit)) {
      refuse(
        ['challenge', 'edit'],
        `names "${challenge.edit}", which is not a file. Files: ${known.join(', ')}. Fix the name.`,
      );
    }
  });

interface Graded {
  readonly grade: string;
  readonly source?: string | undefined;
  readonly year?: number | undefined;
}

function gradedNumbers({
  files,
  lines,
}: {
  files: readonly { weighs: Graded }[];
  lines: readonly { takes: Graded; weighs?: Graded | undefined }[];
}) {
  return [
    ...files.map(({ weighs }, at): [(string | number)[], Graded] => [['files', at, 'weighs'], weighs]),
    ...lines.map(({ takes }, at): [(string | number)[], Graded] => [['lines', at, 'takes'], takes]),
    ...lines.flatMap(({ weighs }, at): [(string | number)[], Graded][] =>
      weighs ? [[['lines', at, 'weighs'], weighs]] : [],
    ),
  ];
}

/** The checked data of a build cache figure. */
export type BuildCacheData = z.output<typeof data>;
