/** A command to Docker: a verb, and the image or the container that it is about; `tag` has a second name, the new one. */
export interface Command {
  readonly verb: Verb;
  readonly names: readonly string[];
  /** Removes a container that is running as well. */
  readonly force: boolean;
  /** Publishes a port of the machine to one of the container. */
  readonly port: Published | undefined;
}

/** A port of the machine whose requests go to a port of a container. */
export interface Published {
  readonly host: string;
  readonly container: string;
}

/** Why something cannot be done: the message `refused.<id>` and what it is filled with. */
export interface Reason {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The container or the listed image that stands in the way. */
  readonly at?: string | undefined;
}

/** What is written after each verb. */
const usages = {
  pull: 'IMAGE',
  run: '[-p 8080:3000] IMAGE',
  create: '[-p 8080:3000] IMAGE',
  start: 'CONTAINER',
  stop: 'CONTAINER',
  pause: 'CONTAINER',
  unpause: 'CONTAINER',
  rm: '[-f] CONTAINER',
  rmi: 'IMAGE',
  tag: 'IMAGE NEW-NAME',
} as const;
type Verb = keyof typeof usages;

/** Reads a typed line, with or without `docker` before it; `image pull` and `container rm` are the same commands. */
export function parseCommand(line: string): Command | Reason {
  const [verb = '', ...words] = line
    .trim()
    .replace(/^(\$\s*)?(docker(\s+|$))?/, '')
    .replace(/^image\s+rm(?!\S)/, 'rmi')
    .replace(/^(image|container)(\s+|$)/, '')
    .split(/\s+/);
  if (!isVerb(verb))
    return refuse('unknown', { verb: verb || 'docker', verbs: Object.keys(usages).join(', ') });
  const creates = verb === 'run' || verb === 'create';
  const names: string[] = [];
  let force = false;
  let port: Published | undefined;
  const rest = words.values();
  for (const word of rest) {
    if (!word.startsWith('-')) names.push(word);
    else if (verb === 'rm' && /^(-f|--force)$/.test(word)) force = true;
    else if (creates && /^(-p|--publish)/.test(word)) {
      const written = word.replace(/^(-p|--publish)=?/, '') || (rest.next().value ?? '');
      port = toPort(written);
      if (!port) return refuse('port', { port: written });
    } else if (verb !== 'run' || !/^(-d|--detach)$/.test(word)) return refuse('flag', { flag: word, verb });
  }
  if (names.length !== (verb === 'tag' ? 2 : 1))
    return refuse('usage', { usage: `docker ${verb} ${usages[verb]}` });
  return { verb, names, force, port };
}

/** A command as it is kept: without `docker`, with only what matters. */
export function writeCommand({ verb, names, force, port }: Command): string {
  return [verb, force && '-f', port && `-p ${port.host}:${port.container}`, ...names]
    .filter(Boolean)
    .join(' ');
}

/** A refusal's reason. */
export function refuse(id: string, params: Reason['params'], at?: string): Reason {
  return { id, params, at };
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(usages, word);
}

function toPort(written: string): Published | undefined {
  const ports = /^(\d{1,5}):(\d{1,5})$/.exec(written)?.slice(1).map(Number) ?? [];
  const [host = '', container = ''] = ports.filter((port) => port > 0 && port < 65536).map(String);
  return container ? { host, container } : undefined;
}

/** An image's full name. */
export interface Reference {
  readonly host: string;
  readonly name: string;
  readonly tag: string;
}

/**
 * The full name that a reference stands for: `ubuntu` is `docker.io/library/ubuntu:latest`. What stands before the first
 * slash is a registry when it has a dot or a colon (the reference grammar of the distribution project).
 */
export function parseReference(written: string): Reference | undefined {
  const parts =
    /^(?:([a-z0-9-]*[.:][a-z0-9.:-]*|localhost)\/)?([a-z0-9]+(?:[._/-]+[a-z0-9]+)*)(?::(\w[\w.-]{0,30}))?$/.exec(
      written,
    );
  if (!parts) return undefined;
  const [, host = 'docker.io', name = '', tag = 'latest'] = parts;
  return { host, name: host === 'docker.io' && !name.includes('/') ? `library/${name}` : name, tag };
}

/** A full name as people write it: Docker Hub and its official images go without. */
export function shortName({ host, name, tag }: Reference): string {
  const repository = host === 'docker.io' ? name.replace(/^library\//, '') : `${host}/${name}`;
  return `${repository}:${tag}`;
}
