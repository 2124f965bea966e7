/** A fault in a file that somebody wrote: says where, what, and what to do. Shown without a stack. */
export class InputError extends Error {
  override name = 'InputError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
