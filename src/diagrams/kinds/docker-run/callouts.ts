import type { Text } from '../../kind.ts';
import { imageOf, type Container, type Machine, type Pulled } from './machine.ts';
import { sayReason, type Told } from './model.ts';
import { sayPulled } from './say.ts';

/** A remark with a number in the drawing: its sentence, and what it stands at. */
export interface Callout {
  readonly text: string;
  readonly at: 'pull' | 'registry' | 'image' | 'container' | 'writable' | 'port' | 'state';
  /** A container by its name, a stored image by its id, one of a registry by its reference. */
  readonly name: string;
}

/** What the last command did, in the order in which Docker does it; why a refused one was refused. */
export function callouts({ machine, last }: Told, text: Text): Callout[] {
  const say = (at: Callout['at'], name: string, key: string, params = {}): Callout => ({
    at,
    name,
    text: text.message(key, { name, ...params }),
  });
  const outcome = last?.outcome;
  switch (outcome?.id) {
    case 'refused': {
      const { at: name } = outcome.reason;
      const at = machine.containers.some((one) => one.name === name) ? 'container' : 'registry';
      return name === undefined ? [] : [{ at, name, text: sayReason(outcome.reason, text) }];
    }
    case 'tagged': {
      const { from, to, left } = outcome;
      return [
        say('image', machine.names[to] ?? '', 'done.tagged', { from, to }),
        ...left.slice(0, 1).map(({ name }) => say('container', name, 'callout.tag', { to })),
      ];
    }
    case 'pulled':
      return [sayFetched(outcome.pulled, '')];
    case 'created':
    case 'started':
    case 'ended': {
      const { id, container, reference, pulled } = outcome;
      const { name } = container;
      return [
        // A container that starts once more needs no image fetched and no layer made.
        ...(reference === undefined
          ? []
          : [
              sayFetched(pulled, reference),
              say('writable', name, 'callout.create'),
              say('port', name, ...networkOf(container, machine)),
            ]),
        ...(id === 'created' ? [] : [say('state', name, id === 'ended' ? 'callout.end' : 'callout.start')]),
      ];
    }
    default:
      return [];
  }

  function sayFetched(pulled: Pulled | undefined, reference: string): Callout {
    return pulled
      ? { at: 'pull', name: '', text: sayPulled(pulled, 'callout.pull', 'callout.present', text) }
      : say('pull', '', 'callout.present', { reference });
  }
}

/** EXPOSE only notes a port; `-p` opens one, and it leads somewhere only where the app listens. */
function networkOf(container: Container, machine: Machine): [key: string, params: Record<string, string>] {
  const { port } = container;
  const exposed = imageOf(machine, container)?.port;
  const params = {
    host: String(port?.host),
    port: String(port?.container ?? exposed),
    exposed: String(exposed),
  };
  if (!port) return [exposed === undefined ? 'callout.no-port' : 'callout.closed', params];
  const leads = exposed === undefined || exposed === port.container;
  return [leads ? 'callout.publish' : 'callout.wrong-port', params];
}
