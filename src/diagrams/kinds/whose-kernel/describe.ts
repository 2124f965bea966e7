import type { Description, Item, Text } from '../../kind.ts';
import { questions } from '../../rules/environment.ts';
import { isSameState } from '../../state.ts';
import { sayAll } from '../../words.ts';
import { callouts } from './callouts.ts';
import {
  answererIn,
  commands,
  containersOf,
  guessOf,
  toAsked,
  type Asked,
  type WhoseKernelState,
  type World,
} from './model.ts';
import { answerOf, floorName, nameOfContainer, placeOf, releaseOf, trustOf, valuesOf } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

/** Who answers, the world as nested environments, and every container's answers as a table. */
export function describe(data: WhoseKernelData, state: WhoseKernelState, text: Text): Description {
  const asked = toAsked(data, state);
  const { world, isHidden } = asked;
  const values = valuesOf(asked, text);
  return {
    summary: summaryOf(asked, text),
    callouts: callouts(asked, text).map(({ said }) => said),
    details: () => [
      {
        type: 'list',
        caption: text.message('list.caption', values),
        items: itemsIn(undefined, world, text),
      },
      { type: 'line', text: trustOf(world, text) },
      ...(isHidden
        ? []
        : [
            {
              type: 'table' as const,
              caption: text.message('table.caption', values),
              head: [text.message('table.container'), ...Object.values(commands)],
              rows: rowsOf(world, text),
            },
          ]),
    ],
  };
}

/** What one committed change did: a guess is judged, a step is told, anything else says who answers now. */
export function describeChange(
  data: WhoseKernelData,
  before: WhoseKernelState,
  after: WhoseKernelState,
  text: Text,
): string {
  const { world, predict, step } = after;
  const asked = toAsked(data, after);
  if (before.step !== step && isSameState({ ...before, step }, after)) return captionOf(asked, text);
  const changes = sayAll(
    [
      [before.world !== world, 'change.world', valuesOf(asked, text)],
      [before.predict !== predict, `change.predict-${predict ? 'on' : 'off'}`],
    ],
    text,
  );
  return [...changes, summaryOf(asked, text)].join(' ');
}

/** Where the question is, as the stepper's caption. */
export function captionOf(asked: Asked, text: Text): string {
  const { world, container, passed, step, isAnswered, question } = asked;
  const place = placeOf(world, passed[step - 1] ?? container, text);
  const end = question === 'uname' ? 'kernel' : 'files';
  const key = step === 0 ? 'asked' : isAnswered ? end : 'passed';
  return text.message(`caption.${key}`, { ...valuesOf(asked, text), place });
}

/** The verdict on a guess, if there is one, and who answers. */
function summaryOf(asked: Asked, text: Text): string {
  const { answering, guess, isHidden, predict, question } = asked;
  const values = valuesOf(asked, text);
  const isGuess = predict && guess !== 'none' && guess !== 'skip';
  const isUntold = question === 'os-release' && !answering.files?.release;
  const said = isHidden ? 'predict' : isUntold ? 'untold' : question;
  return sayAll(
    [
      [isGuess, `verdict.${guess === guessOf(answering) ? 'right' : 'wrong'}`, values],
      [true, `summary.${said}`, values],
    ],
    text,
  ).join(' ');
}

/** What stands directly in an environment, or the outermost one, with all that stands in it. */
function itemsIn(outer: string | undefined, world: World, text: Text): Item[] {
  return world.environments
    .filter(({ within }) => within === outer)
    .map((one) => {
      const release = releaseOf(one, text);
      if (one.is === 'container') {
        const who = nameOfContainer(world, one, text);
        return { text: text.message('list.container', { who, release }) };
      }
      return {
        text: placeOf(world, one, text),
        items: [
          { text: floorName(one, text) },
          ...(one.files ? [{ text: text.message('list.files', { release }) }] : []),
          ...itemsIn(one.id, world, text),
        ],
      };
    });
}

/** What every container is told, question by question. */
function rowsOf(world: World, text: Text): string[][] {
  return containersOf(world).map((container) => [
    nameOfContainer(world, container, text),
    ...questions.map((question) => {
      const one = answererIn(world, container, question);
      const answer = answerOf(one, question, text);
      return text.message('table.answer', { answer, place: placeOf(world, one, text) });
    }),
  ]);
}
