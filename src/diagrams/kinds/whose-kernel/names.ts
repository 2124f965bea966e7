import type { Text } from '../../kind.ts';
import type { Question } from '../../rules/environment.ts';
import type { Environment, World } from './model.ts';

/** What answers, as the screen shows it. */
export function answerOf(one: Environment | undefined, question: Question, text: Text): string {
  if (question === 'uname') return one?.kernel && 'version' in one.kernel ? one.kernel.version : '';
  return one?.files && 'release' in one.files ? one.files.release : text.message('answer-untold');
}

/** What runs in a container: one of the story's applications with its letter, or the program of a report. */
export function nameOfProgram({ id, process }: Environment, text: Text): string {
  return process ?? `${id.toUpperCase()} ${text.message(`apps.${id}`)}`;
}

/** Whose container it is: the application's, or the image's that a report speaks of. */
export function nameOfContainer(world: World, one: Environment, text: Text): string {
  return world.report ? text.message(`reported.${world.id}`) : nameOfProgram(one, text);
}

/** The name of an environment in its world. */
export function placeOf(world: World, one: Environment, text: Text): string {
  return one.is === 'container'
    ? text.message('container-of', { who: nameOfContainer(world, one, text) })
    : text.message(`places.${world.id}.${one.id}`);
}

/** A kernel's name with its version, where the world tells one. */
export function kernelName({ kernel }: Environment, text: Text): string {
  if (!kernel) return '';
  const family = text.message(`families.${kernel.family}`);
  return 'version' in kernel ? text.message('kernel', { family, version: kernel.version }) : family;
}

/** How far the versions of a world can be trusted. */
export function trustOf({ report }: World, text: Text): string {
  return report
    ? text.message('trust.measured', { source: report.name, year: String(report.year) })
    : text.message('trust.illustrative');
}
