import { choiceOf, groupOf, stepperOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import { questions } from '../../rules/environment.ts';
import { captionOf } from './describe.ts';
import { commands, containersOf, fields, guessesIn, toAsked, type WhoseKernelState } from './model.ts';
import { nameOfContainer } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

/** The controls: the world, the container, the two commands, and a guess or the steps of the answer. */
export function controls(data: WhoseKernelData, state: WhoseKernelState, text: Text): Control[] {
  const asked = toAsked(data, state);
  const { world } = asked;
  return [
    choiceOf('world', state, fields(data).world.options, 'worlds', text),
    choiceOf(
      'at',
      { at: asked.container.id },
      containersOf(world).map(({ id }) => id),
      (id) => nameOfContainer(world, findById(world.environments, id), text),
      text,
    ),
    groupOf(
      'ask',
      [
        ...questions.map((value): Control => {
          const pressed = value === state.question;
          return { type: 'command', name: 'ask', value, label: commands[value], pressed };
        }),
        switchOf('predict', state, text),
      ],
      text,
    ),
    asked.isHidden
      ? groupOf(
          'guess',
          guessesIn(world).map((value) => {
            return { type: 'command', name: 'guess', value, label: text.message(`guess.${value}`) };
          }),
          text,
        )
      : stepperOf('step', asked.step, asked.passed.length + 1, captionOf(asked, text), text),
  ];
}
