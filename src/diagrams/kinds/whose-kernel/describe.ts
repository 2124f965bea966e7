import type { Description, Item, Text } from '../../kind.ts';
import { answererOf, questions, wayOut } from '../../rules/environment.ts';
import {
  answerer,
  askedIn,
  commands,
  containersOf,
  guessOf,
  isHidden,
  stepOf,
  walk,
  worldOf,
  type Environment,
  type WhoseKernelState,
  type World,
} from './model.ts';
import { callouts } from './callouts.ts';
import { answerOf, kernelName, nameOfContainer, placeOf, trustOf } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

/** Who answers, the world as nested environments, and every container's answers as a table. */
export function describe(data: WhoseKernelData, state: WhoseKernelState, text: Text): Description {
  const world = worldOf(data, state);
  const [outermost] = world.environments;
  const verdict = verdictOn(data, state, text);
  return {
    summary: verdict === '' ? summaryOf(data, state, text) : `${verdict} ${summaryOf(data, state, text)}`,
    callouts: callouts(data, state).map(({ id, count, container }) =>
      text.message(`callout.${id}`, { count, who: nameOfContainer(world, container, text) }),
    ),
    details: [
      {
        type: 'list',
        caption: text.message('list.caption', { world: text.message(`worlds.${world.id}`) }),
        items: outermost ? [itemOf(world, outermost, text)] : [],
      },
      { type: 'line', text: trustOf(world, text) },
      ...(isHidden(state) ? [] : [tableOfAnswers(world, text)]),
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
  const lines: string[] = [];
  if (before.world !== after.world)
    lines.push(text.message('change.world', { world: text.message(`worlds.${after.world}`) }));
  if (before.predict !== after.predict)
    lines.push(text.message(after.predict ? 'change.predict-on' : 'change.predict-off'));
  const isStep =
    before.step !== after.step && before.guess === after.guess && before.predict === after.predict;
  if (isStep && lines.length === 0 && before.at === after.at && before.question === after.question)
    return captionOf(data, after, text);
  return [...lines, describe(data, after, text).summary].join(' ');
}

/** Where the question is, as the stepper's caption. */
export function captionOf(data: WhoseKernelData, state: WhoseKernelState, text: Text): string {
  const step = stepOf(data, state);
  const passed = walk(data, state);
  const here = passed[step - 1];
  if (!here) return text.message('caption.asked', asked(data, state, text));
  if (step < passed.length)
    return text.message('caption.passed', { place: placeOf(worldOf(data, state), here, text) });
  return text.message(
    state.question === 'uname' ? 'caption.kernel' : 'caption.files',
    asked(data, state, text),
  );
}

function asked(data: WhoseKernelData, state: WhoseKernelState, text: Text) {
  const world = worldOf(data, state);
  const one = answerer(data, state);
  return {
    world: text.message(`worlds.${world.id}`),
    who: nameOfContainer(world, askedIn(world, state), text),
    command: commands[state.question],
    place: one ? placeOf(world, one, text) : '',
    answer: answerOf(one, state.question, text),
  };
}

function summaryOf(data: WhoseKernelData, state: WhoseKernelState, text: Text): string {
  const files = answerer(data, state)?.files;
  const untold = state.question === 'os-release' && files !== undefined && 'untold' in files;
  const key = isHidden(state) ? 'predict' : untold ? 'untold' : state.question;
  return text.message(`summary.${key}`, asked(data, state, text));
}

function verdictOn(data: WhoseKernelData, state: WhoseKernelState, text: Text): string {
  const one = answerer(data, state);
  if (!one || !state.predict || state.guess === 'none' || state.guess === 'skip') return '';
  const isRight = state.guess === guessOf(one);
  return text.message(isRight ? 'verdict.right' : 'verdict.wrong', {
    guess: text.message(`guess.${state.guess}`),
  });
}

function itemOf(world: World, one: Environment, text: Text): Item {
  const inside = world.environments.filter(({ within }) => within === one.id);
  const files = one.files && ('release' in one.files ? one.files.release : text.message('files-untold'));
  if (one.is === 'container') {
    return {
      text: text.message('list.container', { who: nameOfContainer(world, one, text), release: files ?? '' }),
    };
  }
  return {
    text: text.message('list.place', { place: placeOf(world, one, text) }),
    items: [
      ...(one.kernel ? [{ text: kernelName(one, text) }] : []),
      ...(one.hypervisor ? [{ text: text.message('hypervisor') }] : []),
      ...(files === undefined ? [] : [{ text: text.message('list.files', { release: files }) }]),
      ...inside.map((inner) => itemOf(world, inner, text)),
    ],
  };
}

function tableOfAnswers(world: World, text: Text) {
  return {
    type: 'table' as const,
    caption: text.message('table.caption', { world: text.message(`worlds.${world.id}`) }),
    head: [text.message('table.container'), ...questions.map((question) => commands[question])],
    rows: containersOf(world).map((container) => [
      nameOfContainer(world, container, text),
      ...questions.map((question) => {
        const one = answererOf(wayOut(world.environments, container.id), container.id, question);
        return one
          ? text.message('table.answer', {
              answer: answerOf(one, question, text),
              place: placeOf(world, one, text),
            })
          : '';
      }),
    ]),
  };
}
