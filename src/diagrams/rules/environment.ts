/** Something that programs run in: a machine, a VM on it, a container. All but the outermost stand within another. */
export interface Environment {
  readonly id: string;
  readonly within?: string | undefined;
  /** A general-purpose kernel of its own. */
  readonly kernel?: object | undefined;
  /** A root filesystem of its own; it brings `/etc/os-release`. */
  readonly files?: object | undefined;
}

/** An environment and everything around it, from the inside out. */
export function wayOut<E extends Environment>(all: readonly E[], id: string | undefined): E[] {
  const found = all.find((one) => one.id === id);
  return found ? [found, ...wayOut(all, found.within)] : [];
}

/** What a program can ask its surroundings. */
export const questions = ['uname', 'os-release'] as const;
export type Question = (typeof questions)[number];

/**
 * The environments that a question passes, the last one answers: `uname` the nearest that has a kernel,
 * `os-release` the nearest that has a root filesystem. Without an answer it goes all the way out.
 */
export function walkOf<E extends Environment>(all: readonly E[], id: string, question: Question): E[] {
  const way = wayOut(all, id);
  const answering = way.findIndex((one) => canAnswer(one, question));
  return answering < 0 ? way : way.slice(0, answering + 1);
}

/** The environment that answers a question asked inside another. */
export function answererOf<E extends Environment>(
  all: readonly E[],
  id: string,
  question: Question,
): E | undefined {
  const last = walkOf(all, id, question).at(-1);
  return last && canAnswer(last, question) ? last : undefined;
}

/** The kernel that serves the programs of an environment: its own, else that of the nearest around it. */
export function kernelOf<E extends Environment>(all: readonly E[], id: string): E['kernel'] {
  return answererOf(all, id, 'uname')?.kernel;
}

function canAnswer(one: Environment, question: Question): boolean {
  return (question === 'uname' ? one.kernel : one.files) !== undefined;
}
