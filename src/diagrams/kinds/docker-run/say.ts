import type { Text } from '../../kind.ts';
import { toSize } from '../../rules/bytes.ts';
import type { Container, Outcome, Pulled } from './machine.ts';
import { sayReason } from './model.ts';

/** A size with its unit. */
export function sayBytes(bytes: number, text: Text): string {
  const { value, unit } = toSize(bytes);
  return text.message(`size.${unit}`, { value });
}

/** What a command did, or why it did not, in one or two sentences. */
export function sayOutcome(outcome: Outcome, text: Text): string {
  switch (outcome.id) {
    case 'refused':
      return sayReason(outcome.reason, text);
    case 'pulled':
      return sayPulled(outcome.pulled, text);
    case 'created':
    case 'started':
    case 'ended': {
      const done = text.message(`done.${outcome.id}`, { name: outcome.container.name });
      return outcome.pulled ? `${sayPulled(outcome.pulled, text)} ${done}` : done;
    }
    case 'state':
    case 'same':
      return text.message(`done.${outcome.id}`, {
        name: outcome.container.name,
        state: text.message(`state.${outcome.container.state}`),
      });
    case 'removed':
    case 'killed':
      return text.message(`done.${outcome.id}`, { name: outcome.container.name });
    case 'image-removed':
    case 'untagged':
      return text.message(`done.${outcome.id}`, {
        reference: outcome.reference,
        size: sayBytes(outcome.bytes, text),
      });
    case 'tagged': {
      const { from, to, left } = outcome;
      if (left.length === 0) return text.message('done.tagged', { from, to });
      return text.message('done.moved', { from, to, containers: left.map(({ name }) => name).join(', ') });
    }
  }
}

/** What a pull fetched and what it did not need to. */
export function sayPulled({ reference, layers, bytes, present }: Pulled, text: Text): string {
  if (layers === 0) return text.message('done.present', { reference });
  return text.message('done.pulled', { layers, size: sayBytes(bytes, text), present });
}

/** Where requests to a container come from: a port of the machine, or nowhere. */
export function sayPort({ port }: Container, exposed: number | undefined, text: Text): string {
  if (port)
    return text.message('drawing.open', { host: plainPort(port.host), port: plainPort(port.container) });
  return exposed === undefined ? '' : text.message('drawing.closed', { port: plainPort(exposed) });
}

/** A port as it is written, never with a thousands separator. */
export function plainPort(port: number): string {
  return String(port);
}
