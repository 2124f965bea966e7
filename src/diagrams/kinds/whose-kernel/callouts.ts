import type { Text } from '../../kind.ts';
import { answererIn, containersOf, type Asked, type Environment } from './model.ts';
import { valuesOf } from './names.ts';

/** A remark with a number in the drawing: its words, and at which environment it stands. */
export interface Callout {
  readonly said: string;
  readonly at: Environment;
}

/** The remarks that a world deserves; none that would give an answer away. */
export function callouts(asked: Asked, text: Text): Callout[] {
  const { world, container } = asked;
  const [host] = world.environments;
  const containers = containersOf(world);
  const serving = answererIn(world, container, 'uname');
  const count = containers.filter((one) => answererIn(world, one, 'uname') === serving).length;
  const values = { ...valuesOf(asked, text), count };
  const remark = (isTrue: boolean, id: string, at: Environment = serving) =>
    isTrue ? [{ said: text.message(`callout.${id}`, values), at }] : [];
  if (asked.isHidden) return [];
  return [
    ...remark(true, 'no-kernel', container),
    ...remark(count > 1, 'shared'),
    ...remark(count === 1 && containers.length > 1, 'own'),
    ...(host.kernel ? remark(host !== serving, `unused.${host.kernel.family}`, host) : []),
  ];
}
