import type { Action, Refusal, Text } from '../../kind.ts';
import { answererOf, questions, walkOf, type Question } from '../../rules/environment.ts';
import { setField } from '../../state.ts';
import type { WhoseKernelData } from './schema.ts';

/** What a reader can set: where they are, what they ask there, and whether they guess before they see. */
export type WhoseKernelState = Readonly<{
  world: string;
  /** The container in which the question is asked. */
  at: Container;
  question: Question;
  /** Ask the reader for a guess before anything is answered. */
  predict: boolean;
  guess: Guess | 'none';
  /** Environments that the question has passed. */
  step: number;
}>;

const containers = ['a', 'b', 'c'] as const;
type Container = (typeof containers)[number];

/** What a reader may guess, or not want to guess. */
export const guesses = ['container', 'vm', 'host', 'skip'] as const;
export type Guess = (typeof guesses)[number];

export type World = WhoseKernelData['worlds'][number];
export type Environment = World['environments'][number];

/** What to type for a question, the same in every language. */
export const commands = { uname: 'uname -r', 'os-release': 'cat /etc/os-release' } as const;

/** What each field of the state may hold. */
export function fields(data: WhoseKernelData) {
  return {
    world: { type: 'choice', options: data.worlds.map(({ id }) => id) },
    at: { type: 'choice', options: containers },
    question: { type: 'choice', options: questions },
    predict: { type: 'flag' },
    guess: { type: 'choice', options: ['none', ...guesses] },
    step: { type: 'number', min: 0, max: longest(data), step: 1 },
  } as const;
}

/** `uname -r` in the first container of the first world, answered. */
export function initial(data: WhoseKernelData): WhoseKernelState {
  return {
    world: data.worlds[0]?.id ?? '',
    at: 'a',
    question: 'uname',
    predict: false,
    guess: 'none',
    step: longest(data),
  };
}

/** The number of environments that the longest walk of all worlds passes. */
function longest({ worlds }: WhoseKernelData): number {
  return Math.max(
    ...worlds.flatMap(({ environments }) =>
      environments.map(({ id }) => walkOf(environments, id, 'uname').length),
    ),
  );
}

/** The world that a state is in. The state's fields allow known ids only; anything else is a fault of the caller. */
export function worldOf({ worlds }: WhoseKernelData, { world }: WhoseKernelState): World {
  const found = worlds.find(({ id }) => id === world);
  if (!found)
    throw new Error(`There is no world "${world}". Worlds: ${worlds.map(({ id }) => id).join(', ')}.`);
  return found;
}

/** The containers of a world. */
export function containersOf({ environments }: World): Environment[] {
  return environments.filter(({ is }) => is === 'container');
}

/** The container that is asked; a world with fewer containers lends its first. */
export function askedIn(world: World, { at }: WhoseKernelState): Environment {
  const all = containersOf(world);
  const found = all.find(({ id }) => id === at) ?? all[0];
  if (!found) throw new Error(`The world "${world.id}" has no container. Its schema should have refused it.`);
  return found;
}

/** The environments that the question passes, the answering one last. */
export function walk(data: WhoseKernelData, state: WhoseKernelState): Environment[] {
  const world = worldOf(data, state);
  return walkOf(world.environments, askedIn(world, state).id, state.question);
}

/** The environment that answers. */
export function answerer(data: WhoseKernelData, state: WhoseKernelState): Environment | undefined {
  const world = worldOf(data, state);
  return answererOf(world.environments, askedIn(world, state).id, state.question);
}

/** Whether the answer waits for the reader's guess. */
export function isHidden({ predict, guess }: WhoseKernelState): boolean {
  return predict && guess === 'none';
}

/** The stepper's position: environments passed so far. */
export function stepOf(data: WhoseKernelData, state: WhoseKernelState): number {
  return isHidden(state) ? 0 : Math.min(state.step, walk(data, state).length);
}

/** What kind of place an environment is to someone who guesses. */
export function guessOf({ is }: Environment): Guess {
  return is === 'machine' ? 'host' : is;
}

/** The guesses that make sense in a world, from the inside out. */
export function guessesIn(world: World): Guess[] {
  return guesses.filter((guess) => world.environments.some((one) => guessOf(one) === guess));
}

/** The state after an action: a new question waits for a guess or walks the whole way; a guess lets it walk. */
export function reduce(
  data: WhoseKernelData,
  state: WhoseKernelState,
  action: Action,
  text: Text,
): WhoseKernelState | Refusal {
  const refuse = (key: string) => ({ refused: text.message(key) });
  const [field, value] =
    action.type === 'set'
      ? [action.field, action.value]
      : [action.name === 'ask' ? 'question' : action.name, action.value ?? ''];
  if (action.type === 'command' && field === 'guess') {
    if (!state.predict) return refuse('refused.not-asked');
    if (value !== 'skip' && !guessesIn(worldOf(data, state)).some((guess) => guess === value))
      return refuse('refused.no-place');
  } else if (action.type === 'command' && field !== 'question') return refuse('figure.refused');
  if (field === 'step' && isHidden(state)) return refuse('refused.guess-first');
  const next = setField(fields(data), state, { field, value });
  if (!next) return refuse('figure.refused');
  const end = longest(data);
  if (field === 'step') return next.step >= walk(data, next).length ? { ...next, step: end } : next;
  if (field === 'guess') return { ...next, step: next.guess === 'none' && next.predict ? 0 : end };
  return { ...next, guess: 'none', step: next.predict ? 0 : end };
}

/** The parts that the figure shows. */
export function parts(): string[] {
  return ['kernel', 'root-filesystem'];
}
