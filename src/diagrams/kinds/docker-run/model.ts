import type { Action, Refusal, Text } from '../../kind.ts';
import { setField } from '../../state.ts';
import { parseCommand, writeCommand, type Reason } from './command.ts';
import type { Machine, Outcome } from './machine.ts';
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

/** One command with what came of it. */
export interface Entry {
  readonly line: string;
  readonly outcome: Outcome;
}

/** A machine with all that it was told, and the last of it. */
export interface Told {
  readonly machine: Machine;
  readonly entries: readonly Entry[];
  readonly last: Entry | undefined;
}

/** Carries out all commands on an empty machine; one that is refused changes nothing, so any list of lines has an end. */
export function replay(data: RunData, { cpu, log }: RunState): Told {
  let machine: Machine = { cpu, images: [], names: {}, containers: [], named: [] };
  const refused = (line: string, reason: Reason): Entry => ({ line, outcome: { id: 'refused', reason } });
  const entries = log.map((line): Entry => {
    const command = parseCommand(line);
    if ('params' in command) return refused(line, command);
    const written = writeCommand(command);
    const reply = obey(data, machine, command);
    if ('params' in reply) return refused(written, reply);
    ({ machine } = reply);
    return { line: written, outcome: reply.outcome };
  });
  return { machine, entries, last: entries.at(-1) };
}

/** Adds a command that works; one that does not is refused with its reason. Another CPU is another, empty machine. */
export function reduce(data: RunData, state: RunState, action: Action, text: Text): RunState | Refusal {
  if (action.type === 'set') {
    const next = setField(fields(data), state, action);
    if (!next) return { refused: text.message('figure.refused') };
    return next.cpu === state.cpu ? next : { cpu: next.cpu, log: [] };
  }
  const command = parseCommand(action.value ?? '');
  if ('params' in command) return { refused: sayReason(command, text) };
  const line = writeCommand(command);
  if (state.log.length >= limits.commands)
    return { refused: text.message('refused.long', { count: limits.commands }) };
  if (line.length > limits.length) return { refused: text.message('refused.line', { count: limits.length }) };
  const next = { ...state, log: [...state.log, line] };
  const reason = replay(data, next).last?.outcome.reason;
  return reason ? { refused: sayReason(reason, text) } : next;
}

/** A refusal in the reader's language. */
export function sayReason({ id, params }: Reason, text: Text): string {
  return text.message(`refused.${id}`, params);
}
