import { nameOfApp } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import type { Question } from '../../rules/environment.ts';
import { commands, type Asked, type Environment, type World } from './model.ts';

/** What answers, as the screen shows it. */
export function answerOf({ kernel, files }: Environment, question: Question, text: Text): string {
  if (question === 'uname') return kernel?.version ?? '';
  return files?.release ?? text.message('answer-untold');
}

/** What runs in a container: one of the story's applications with its letter, or the program of a report. */
export function nameOfProgram({ id, process }: Environment, text: Text): string {
  return process ?? nameOfApp(id, text);
}

/** Whose container it is: the application's, or the image's that a report speaks of. */
export function nameOfContainer({ id, report }: World, one: Environment, text: Text): string {
  return report ? text.message(`reported.${id}`) : nameOfProgram(one, text);
}

/** The name of an environment in its world. */
export function placeOf(world: World, one: Environment, text: Text): string {
  return one.is === 'container'
    ? text.message('container-of', { who: nameOfContainer(world, one, text) })
    : text.message(`places.${world.id}.${one.id}`);
}

/** What stands along the floor of a machine or VM: a kernel's name with its version, where one is told, or a hypervisor. */
export function floorName({ kernel }: Environment, text: Text): string {
  if (!kernel) return text.message('hypervisor');
  const family = text.message(`families.${kernel.family}`);
  return kernel.version ? text.message('kernel', { family, version: kernel.version }) : family;
}

/** The files of an environment by the name of their release. */
export function releaseOf({ files }: Environment, text: Text): string {
  return files?.release ?? text.message('files-untold');
}

/** How far the versions of a world can be trusted. */
export function trustOf({ report }: World, text: Text): string {
  return report
    ? text.message('trust.measured', { source: report.name, year: String(report.year) })
    : text.message('trust.illustrative');
}

/** What is asked where and who answers what, as the messages call it. */
export function valuesOf({ world, container, answering, question, guess }: Asked, text: Text) {
  return {
    world: text.message(`worlds.${world.id}`),
    who: nameOfContainer(world, container, text),
    command: commands[question],
    place: placeOf(world, answering, text),
    answer: answerOf(answering, question, text),
    guess: guess === 'none' ? '' : text.message(`guess.${guess}`),
  };
}
