import type { Action, Refusal, Text } from '../../kind.ts';
import { numberField, setField } from '../../state.ts';
import type { TwoViewsData } from './schema.ts';

/** The commands that run in both terminals. */
export const commands = ['ps', 'hostname', 'free'] as const;
export type Command = (typeof commands)[number];

/** What a reader can set: the container's own namespaces, its memory limit, what the terminals run. */
export type TwoViewsState = Readonly<{
  /** One switch for each namespace, in the order of the data. */
  namespaces: readonly boolean[];
  /** Memory limit of the container's cgroup in MiB; a value past the slider's last step means no limit. */
  limit: number;
  command: Command;
  /** The container's main process has ended by itself. */
  exited: boolean;
}>;

/** What each field of the state may hold. */
export function fields({ namespaces, memory }: TwoViewsData) {
  const { min, max, step } = memory.limit;
  return {
    namespaces: { type: 'list', of: { type: 'flag' }, min: namespaces.length, max: namespaces.length },
    limit: numberField(min, max + step, step),
    command: { type: 'choice', options: commands },
    exited: { type: 'flag' },
  } as const;
}

/** All namespaces on, no limit. */
export function initial({ namespaces, memory }: TwoViewsData): TwoViewsState {
  return {
    namespaces: namespaces.map(() => true),
    limit: memory.limit.max + memory.limit.step,
    command: 'ps',
    exited: false,
  };
}

/** The parts of the figure. */
export function parts(): string[] {
  return ['host-view', 'container-view', 'namespace', 'cgroup', 'kernel'];
}

/** Runs a command in both terminals; everything else is a field. */
export function reduce(
  data: TwoViewsData,
  state: TwoViewsState,
  action: Action,
  text: Text,
): TwoViewsState | Refusal {
  const setting =
    action.type === 'set'
      ? action
      : { field: action.name === 'run' ? 'command' : action.name, value: action.value ?? '' };
  return setField(fields(data), state, setting) ?? { refused: text.message('figure.refused') };
}
