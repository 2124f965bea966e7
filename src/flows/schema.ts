import { z } from 'zod';
import type { Scene, Width } from '../diagrams/scene.ts';
import { flowSign } from '../input/index.ts';

/** A flow as pages show it: its words and its drawings in every language. */
export interface Flow {
  readonly id: string;
  /** Language -> what it says. */
  readonly words: Readonly<Record<string, FlowWords>>;
  /** Language -> its drawing for wide columns and for narrow ones. */
  readonly drawings: Readonly<Record<string, Readonly<Record<Width, Scene>>>>;
}

const line = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'has to be text') })
  .trim()
  .min(1, 'is empty. Write the text');

const label = line.refine((text) => !flowSign.test(text), {
  error: ({ input }) =>
    `has the sign ${flowSign.exec(String(input))?.[0]}, which Mermaid reads as its own. Write it in words`,
});

/** What `docs/<lang>/flows.yaml` has to say: for every flow its title, its labels and the same in sentences. */
export function flowWordsSchema(labels: Readonly<Record<string, readonly string[]>>) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(labels).map(([id, names]) => [
        id,
        z.strictObject({
          title: line,
          /** One sentence that names the drawing for those who do not see it. */
          summary: line,
          labels: z.strictObject(Object.fromEntries(names.map((name) => [name, label]))),
          /** All that the drawing shows, step by step. */
          words: z.array(line).min(1),
        }),
      ]),
    ),
  );
}

/** One flow's words in one language. */
export interface FlowWords {
  readonly title: string;
  readonly summary: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}
