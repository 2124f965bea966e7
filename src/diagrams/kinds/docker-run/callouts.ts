import type { Text } from '../../kind.ts';
import type { Container, Machine, Outcome } from './machine.ts';
import { sayReason, type Entry } from './model.ts';
import { plainPort, sayBytes } from './say.ts';

/** A remark with a number in the drawing: its sentence, and what it stands at. */
export interface Callout {
  readonly text: string;
  readonly at:
    | { readonly type: 'pull' }
    | { readonly type: 'registry'; readonly reference: string }
    | { readonly type: 'container' | 'writable' | 'port' | 'state'; readonly name: string }
    | { readonly type: 'image'; readonly id: string };
}

/** What the last command did, in the order in which Docker does it; why a refused one was refused. */
export function callouts(machine: Machine, last: Entry | undefined, text: Text): Callout[] {
  if (!last) return [];
  const { outcome } = last;
  switch (outcome.id) {
    case 'pulled':
      return [sayFetched(outcome, text)];
    case 'created':
    case 'started':
    case 'ended':
      // A container that starts once more needs no image fetched and no layer made.
      return outcome.reference === ''
        ? sayLife(outcome, machine, text).slice(-1)
        : [sayFetched(outcome, text), ...sayLife(outcome, machine, text)];
    case 'refused': {
      const { reason, at } = outcome;
      if (at === undefined) return [];
      const container = machine.containers.find(({ name }) => name === at);
      return [
        {
          text: sayReason(reason, text),
          at: container ? { type: 'container', name: container.name } : { type: 'registry', reference: at },
        },
      ];
    }
    case 'tagged': {
      const id = machine.names[outcome.to];
      const [left] = outcome.left;
      return [
        ...(id === undefined
          ? []
          : [
              {
                text: text.message('done.tagged', { from: outcome.from, to: outcome.to }),
                at: { type: 'image', id },
              } as const,
            ]),
        ...(left
          ? [
              {
                text: text.message('callout.tag', { to: outcome.to, name: left.name }),
                at: { type: 'container', name: left.name },
              } as const,
            ]
          : []),
      ];
    }
    default:
      return [];
  }
}

function sayFetched(
  outcome: Extract<Outcome, { id: 'pulled' | 'created' | 'started' | 'ended' }>,
  text: Text,
): Callout {
  const { pulled } = outcome;
  const at = { type: 'pull' } as const;
  if (!pulled)
    return {
      text: text.message('callout.present', { reference: 'reference' in outcome ? outcome.reference : '' }),
      at,
    };
  const { reference, layers, bytes, present } = pulled;
  return {
    text:
      layers === 0
        ? text.message('callout.present', { reference })
        : text.message('callout.pull', { reference, layers, size: sayBytes(bytes, text), present }),
    at,
  };
}

function sayLife(
  { id, container }: Extract<Outcome, { id: 'created' | 'started' | 'ended' }>,
  machine: Machine,
  text: Text,
): Callout[] {
  const { name } = container;
  return [
    { text: text.message('callout.create', { name }), at: { type: 'writable', name } },
    { text: sayNetwork(container, machine, text), at: { type: 'port', name } },
    ...(id === 'created'
      ? []
      : [
          {
            text: text.message(id === 'ended' ? 'callout.end' : 'callout.start', { name }),
            at: { type: 'state', name },
          } as const,
        ]),
  ];
}

/** EXPOSE only notes a port; `-p` opens one, and it leads somewhere only where the app listens. */
function sayNetwork({ name, port, image }: Container, { images }: Machine, text: Text): string {
  const exposed = images.find(({ id }) => id === image)?.port;
  if (!port) {
    return exposed === undefined
      ? text.message('callout.no-port', { name })
      : text.message('callout.closed', { name, port: plainPort(exposed) });
  }
  const params = { name, host: plainPort(port.host), port: plainPort(port.container) };
  if (exposed === undefined || exposed === port.container) return text.message('callout.publish', params);
  return text.message('callout.wrong-port', { ...params, exposed: plainPort(exposed) });
}
