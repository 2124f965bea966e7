import type { Action, Refusal, Text } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import { questions, walkOf, type Question } from '../../rules/environment.ts';
import { numberField, setField } from '../../state.ts';
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
export function fields({ worlds }: WhoseKernelData) {
  // Environments that the longest walk of all worlds passes.
  const walks = worlds.flatMap(({ environments: all }) =>
    all.map(({ id }) => walkOf(all, id, 'uname').length),
  );
  return {
    world: { type: 'choice', options: worlds.map(({ id }) => id) },
    at: { type: 'choice', options: containers },
    question: { type: 'choice', options: questions },
    predict: { type: 'flag' },
    guess: { type: 'choice', options: ['none', ...guesses] },
    step: numberField(0, Math.max(...walks)),
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
    step: fields(data).step.max,
  };
}

/** The containers of a world. */
export function containersOf({ environments }: World): Environment[] {
  return environments.filter(({ is }) => is === 'container');
}

/** The environment that answers a question asked in a container; the schema makes sure that there is one. */
export function answererIn({ environments }: World, container: Environment, question: Question): Environment {
  return walkOf(environments, container.id, question).at(-1) ?? container;
}

/** A state with what follows from it: its world, who is asked, and what the question passes, the answering one last. */
export function toAsked({ worlds }: WhoseKernelData, state: WhoseKernelState) {
  const world = findById(worlds, state.world);
  const containers = containersOf(world);
  // A world with fewer containers lends its first.
  const container = findById(containers, containers.some(({ id }) => id === state.at) ? state.at : 'a');
  const passed = walkOf(world.environments, container.id, state.question);
  const isHidden = state.predict && state.guess === 'none';
  const step = isHidden ? 0 : Math.min(state.step, passed.length);
  return {
    ...state,
    world,
    container,
    passed,
    answering: passed.at(-1) ?? container,
    /** The answer waits for the reader's guess. */
    isHidden,
    /** Environments that the question has passed. */
    step,
    isAnswered: step === passed.length,
  };
}
export type Asked = ReturnType<typeof toAsked>;

/** What kind of place an environment is to someone who guesses. */
export function guessOf({ is }: Environment): Guess {
  return is === 'machine' ? 'host' : is;
}

/** The guesses that make sense in a world, from the inside out; any can be skipped. */
export function guessesIn({ environments }: World): Guess[] {
  return guesses.filter((guess) => guess === 'skip' || environments.some((one) => guessOf(one) === guess));
}

/** The state after an action: a new question waits for a guess or walks the whole way; a guess lets it walk. */
export function reduce(
  data: WhoseKernelData,
  state: WhoseKernelState,
  action: Action,
  text: Text,
): WhoseKernelState | Refusal {
  const refuse = (key: string) => ({ refused: text.message(key) });
  const { world, isHidden } = toAsked(data, state);
  const name = action.type === 'set' ? action.field : action.name;
  const field = name === 'ask' ? 'question' : name;
  const value = action.value ?? '';
  if (field === 'guess') {
    if (!state.predict) return refuse('refused.not-asked');
    if (!guessesIn(world).some((guess) => guess === value)) return refuse('refused.no-place');
  }
  if (field === 'step' && isHidden) return refuse('refused.guess-first');
  const next = setField(fields(data), state, { field, value });
  if (!next) return refuse('figure.refused');
  const end = fields(data).step.max;
  if (field === 'guess') return { ...next, step: end };
  if (field === 'step') return toAsked(data, next).isAnswered ? { ...next, step: end } : next;
  return { ...next, guess: 'none', step: next.predict ? 0 : end };
}

/** The parts that the figure shows. */
export function parts(): string[] {
  return ['kernel', 'root-filesystem'];
}
