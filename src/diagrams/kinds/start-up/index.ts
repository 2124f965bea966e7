import type { Kind } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, parts, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';

/** A race to the first program: VMs and containers on one axis of time, each with where its number comes from. */
export const kind: Kind<StartUpData, StartUpState> = {
  name: 'start-up',
  fields,
  initial,
  parts,
  swatch,
  controls,
  layout,
  describe,
  describeChange,
};

function swatch(part: string): Mark[] | undefined {
  if (part !== 'vm' && part !== 'container') return undefined;
  return [
    mark('bar', 'rect', {
      class: part === 'vm' ? 'role-guest-os' : 'role-app',
      x: 0.5,
      y: 3.5,
      width: 19,
      height: 9,
      rx: 2,
    }),
  ];
}
