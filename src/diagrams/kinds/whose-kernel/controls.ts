import type { Control, Text } from '../../kind.ts';
import { questions } from '../../rules/environment.ts';
import { captionOf } from './describe.ts';
import {
  askedIn,
  commands,
  containersOf,
  guessesIn,
  isHidden,
  stepOf,
  walk,
  worldOf,
  type Guess,
  type WhoseKernelState,
} from './model.ts';
import { nameOfContainer } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

/** The controls: the world, the container, the two commands, and a guess or the steps of the answer. */
export function controls(data: WhoseKernelData, state: WhoseKernelState, text: Text): Control[] {
  const world = worldOf(data, state);
  const guess = (one: Guess): Control => ({
    type: 'command',
    name: 'guess',
    value: one,
    label: text.message(`guess.${one}`),
  });
  return [
    {
      type: 'choice',
      field: 'world',
      label: text.message('control.world'),
      value: state.world,
      options: data.worlds.map(({ id }) => ({ value: id, label: text.message(`worlds.${id}`) })),
    },
    {
      type: 'choice',
      field: 'at',
      label: text.message('control.at'),
      value: askedIn(world, state).id,
      options: containersOf(world).map((one) => ({
        value: one.id,
        label: nameOfContainer(world, one, text),
      })),
    },
    {
      type: 'group',
      key: 'ask',
      label: text.message('control.ask'),
      controls: [
        ...questions.map((question): Control => ({
          type: 'command',
          name: 'ask',
          value: question,
          label: commands[question],
          pressed: question === state.question,
        })),
        { type: 'switch', field: 'predict', label: text.message('control.predict'), on: state.predict },
      ],
    },
    ...(isHidden(state)
      ? [
          {
            type: 'group' as const,
            key: 'guess',
            label: text.message('control.guess'),
            controls: [...guessesIn(world), 'skip' as const].map(guess),
          },
        ]
      : [
          {
            type: 'stepper' as const,
            field: 'step',
            label: text.message('control.step'),
            count: walk(data, state).length + 1,
            value: stepOf(data, state),
            caption: captionOf(data, state, text),
          },
        ]),
  ];
}
