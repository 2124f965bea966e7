import type { Text } from '../../kind.ts';
import { sayBytes } from '../../sizes.ts';
import type { Container, Outcome, Pulled } from './machine.ts';
import { sayReason } from './model.ts';

/** What a command did, or why it did not, in one or two sentences. */
export function sayOutcome(outcome: Outcome, text: Text): string {
  const { id, reason, pulled, container, bytes = 0, left = [], ...names } = outcome;
  if (reason) return sayReason(reason, text);
  const values = {
    ...names,
    name: container?.name ?? '',
    state: container ? text.message(`state.${container.state}`) : '',
    size: sayBytes(bytes, text),
    containers: left.map(({ name }) => name).join(', '),
  };
  return [
    pulled && sayPulled(pulled, 'done.pulled', 'done.present', text),
    id !== 'pulled' && text.message(`done.${id}`, values),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a pull fetched and what it did not need to: the message `some`, or `none` where everything was there already. */
export function sayPulled(pulled: Pulled, some: string, none: string, text: Text): string {
  return text.message(pulled.layers > 0 ? some : none, { ...pulled, size: sayBytes(pulled.bytes, text) });
}

/** Where requests to a container come from: a port of the machine, or nowhere. */
export function sayPort({ port }: Container, exposed: string | undefined, text: Text): string {
  if (port) return text.message('drawing.open', { host: port.host, port: port.container });
  return exposed ? text.message('drawing.closed', { port: exposed }) : '';
}
