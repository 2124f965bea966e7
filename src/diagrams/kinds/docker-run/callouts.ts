import type { Text } from '../../kind.ts';
import { imageOf, type Container, type Machine } from './machine.ts';
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
  if (!last) return [];
  const { id, reason, pulled, container, reference = '', from = '', to, left = [] } = last.outcome;
  const say = (at: Callout['at'], name: string, key: string, params = {}): Callout => ({
    at,
    name,
    text: text.message(key, { name, ...params }),
  });
  if (reason?.at !== undefined) {
    const isContainer = machine.containers.some(({ name }) => name === reason.at);
    return [{ at: isContainer ? 'container' : 'registry', name: reason.at, text: sayReason(reason, text) }];
  }
  if (to !== undefined) {
    return [
      say('image', machine.names[to] ?? '', 'done.tagged', { from, to }),
      ...left.slice(0, 1).map(({ name }) => say('container', name, 'callout.tag', { to })),
    ];
  }
  const name = container?.name ?? '';
  // A container that starts once more needs no image fetched and no layer made.
  const isMade = container && reference !== '';
  const fetched = pulled ?? (isMade && { reference, layers: 0, bytes: 0, present: 0 });
  const remarks: (Callout | false | undefined)[] = [
    fetched && { at: 'pull', name, text: sayPulled(fetched, 'callout.pull', 'callout.present', text) },
    isMade && say('writable', name, 'callout.create'),
    isMade && say('port', name, ...networkOf(container, machine)),
    id === 'started' && say('state', name, 'callout.start'),
    id === 'ended' && say('state', name, 'callout.end'),
  ];
  return remarks.filter((one) => !!one);
}

/** EXPOSE only notes a port; `-p` opens one, and it leads somewhere only where the app listens. */
function networkOf(container: Container, machine: Machine): [key: string, params: Record<string, string>] {
  const { port } = container;
  const { port: exposed } = imageOf(machine, container);
  if (!port) return exposed ? ['callout.closed', { port: exposed }] : ['callout.no-port', {}];
  const isRight = !exposed || exposed === port.container;
  const params = { host: port.host, port: port.container, exposed: exposed ?? '' };
  return [isRight ? 'callout.publish' : 'callout.wrong-port', params];
}
