import type { Action, Refusal, Text } from '../../kind.ts';
import { setField } from '../../state.ts';
import { parseCommand, writeCommand, type Reason } from './command.ts';
import { emptyMachine, type Machine, type Outcome } from './machine.ts';
import { obey } from './obey.ts';
import type { RunData } from './schema.ts';

/** What a reader has done: the commands given to a machine with this CPU. Everything else follows from them. */
export type RunState = Readonly<{ cpu: string; log: readonly string[] }>;

/** How many commands a state remembers, and how long each may be. */
export const limits = { commands: 24, length: 100 } as const;

/** What each field of the state may hold. */
export function fields({ cpus }: RunData) {
  return {
    cpu: { type: 'choice', options: cpus },
    log: { type: 'list', of: { type: 'line', maxLength: limits.length }, min: 0, max: limits.commands },
  } as const;
}

/** The first CPU, with nothing done yet. */
export function initial({ cpus }: RunData): RunState {
  return { cpu: cpus[0] ?? '', log: [] };
}

/** One command with what came of it, and the machine before. */
export interface Entry {
  readonly line: string;
  readonly before: Machine;
  readonly outcome: Outcome;
}

/** Carries out all commands on an empty machine; one that is refused changes nothing, so any list of lines has an end. */
export function replay(data: RunData, state: RunState): { machine: Machine; entries: readonly Entry[] } {
  let machine = emptyMachine(state.cpu);
  const entries = state.log.map((line): Entry => {
    const before = machine;
    const command = parseCommand(line);
    if (!('verb' in command)) return { line, before, outcome: { id: 'refused', reason: command } };
    const step = obey(data, machine, command);
    machine = step.machine;
    return { line: writeCommand(command), before, outcome: step.outcome };
  });
  return { machine, entries };
}

/** Adds a command that works; one that does not is refused with its reason. Another CPU is another, empty machine. */
export function reduce(data: RunData, state: RunState, action: Action, text: Text): RunState | Refusal {
  if (action.type === 'set') {
    const next = setField(fields(data), state, action);
    if (!next) return { refused: text.message('figure.refused') };
    return next.cpu === state.cpu ? next : { cpu: next.cpu, log: [] };
  }
  const command = parseCommand(action.value ?? '');
  if (!('verb' in command)) return { refused: sayReason(command, text) };
  const line = writeCommand(command);
  if (state.log.length >= limits.commands || line.length > limits.length) {
    return { refused: text.message('refused.long', { count: limits.commands }) };
  }
  const next = { ...state, log: [...state.log, line] };
  const last = replay(data, next).entries.at(-1);
  if (last?.outcome.id === 'refused') return { refused: sayReason(last.outcome.reason, text) };
  return next;
}

/** A refusal in the reader's language. */
export function sayReason({ id, params }: Reason, text: Text): string {
  return text.message(`refused.${id}`, params);
}

/** The parts that a state shows, left to right. */
export function parts(data: RunData, state: RunState): string[] {
  const { machine } = replay(data, state);
  return ['registry', 'store', ...(machine.containers.length > 0 ? ['container', 'writable-layer'] : [])];
}
