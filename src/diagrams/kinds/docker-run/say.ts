import type { Text } from '../../kind.ts';
import { sayBytes } from '../../sizes.ts';
import type { Container, Outcome, Pulled } from './machine.ts';
import { sayReason } from './model.ts';

/** What a command did, or why it did not, in one or two sentences. */
export function sayOutcome(outcome: Outcome, text: Text): string {
  const { id } = outcome;
  if (id === 'refused') return sayReason(outcome.reason, text);
  if (id === 'tagged') {
    const { from, to, left } = outcome;
    const containers = left.map(({ name }) => name).join(', ');
    return text.message(containers ? 'done.moved' : 'done.tagged', { from, to, containers });
  }
  if ('bytes' in outcome) {
    const { reference, bytes } = outcome;
    return text.message(`done.${id}`, { reference, size: sayBytes(bytes, text) });
  }
  const said =
    'pulled' in outcome && outcome.pulled
      ? [sayPulled(outcome.pulled, 'done.pulled', 'done.present', text)]
      : [];
  if ('container' in outcome) {
    const { name, state } = outcome.container;
    said.push(text.message(`done.${id}`, { name, state: text.message(`state.${state}`) }));
  }
  return said.join(' ');
}

/** What a pull fetched and what it did not need to: the message `some`, or `none` where everything was there already. */
export function sayPulled(pulled: Pulled, some: string, none: string, text: Text): string {
  return text.message(pulled.layers > 0 ? some : none, { ...pulled, size: sayBytes(pulled.bytes, text) });
}

/** Where requests to a container come from: a port of the machine, or nowhere. */
export function sayPort({ port }: Container, exposed: number | undefined, text: Text): string {
  if (port) return text.message('drawing.open', { host: String(port.host), port: String(port.container) });
  return exposed === undefined ? '' : text.message('drawing.closed', { port: String(exposed) });
}
