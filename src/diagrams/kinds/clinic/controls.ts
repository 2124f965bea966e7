import { groupOf, stepperOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { sayPart, type ClinicState } from './model.ts';
import type { ClinicData } from './schema.ts';
import { partsOf } from './sketch.ts';

/** The controls: a stepper through the drawings, and a button for every part of the one at hand. */
export function controls(data: ClinicData, state: ClinicState, text: Text): Control[] {
  const item = data.items[state.item];
  if (!item) return [];
  const disabled = state.found[state.item] === true;
  const count = data.items.length;
  return [
    stepperOf('item', state.item, count, text.message(`titles.${item.id}`), text),
    groupOf(
      'parts',
      [
        // The buttons stay when the drawing is mended, so that the one that was pressed keeps the focus.
        ...partsOf(item, 'wrong').map((part): Control => ({
          type: 'command',
          name: 'pick',
          value: `${state.item}/${part}`,
          label: sayPart(item, part, text),
          disabled,
        })),
        { type: 'command', name: 'reveal', label: text.message('control.reveal'), disabled },
      ],
      text,
    ),
  ];
}
