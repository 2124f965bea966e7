import type { Legend } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { dress, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<StartUpData, StartUpState> = {
  parts: () => ['kernel', 'vm', 'container'],
  swatch,
};

function swatch(part: string): Mark[] | undefined {
  if (part !== 'vm' && part !== 'container') return undefined;
  return [
    mark('bar', 'rect', {
      class: `role-${dress[part]}`,
      x: 0.5,
      y: 3.5,
      width: 19,
      height: 9,
      rx: 2,
    }),
  ];
}
