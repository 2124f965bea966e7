/** What a reader can tell Docker here; `port` publishes a port of the machine to one of the container. */
export type Command =
  | { readonly verb: 'pull' | 'rmi'; readonly reference: string }
  | { readonly verb: 'run' | 'create'; readonly reference: string; readonly port?: Published }
  | { readonly verb: 'start' | 'stop' | 'pause' | 'unpause'; readonly name: string }
  | { readonly verb: 'rm'; readonly name: string; readonly force: boolean }
  | { readonly verb: 'tag'; readonly from: string; readonly to: string };

/** A port of the machine whose requests go to a port of a container. */
export interface Published {
  readonly host: number;
  readonly container: number;
}

/** Why something cannot be done: the message `refused.<id>` and what it is filled with. */
export interface Reason {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How each command is written. */
const usages = {
  pull: 'docker pull IMAGE',
  run: 'docker run [-p 8080:3000] IMAGE',
  create: 'docker create [-p 8080:3000] IMAGE',
  start: 'docker start CONTAINER',
  stop: 'docker stop CONTAINER',
  pause: 'docker pause CONTAINER',
  unpause: 'docker unpause CONTAINER',
  rm: 'docker rm [-f] CONTAINER',
  rmi: 'docker rmi IMAGE',
  tag: 'docker tag IMAGE NEW-NAME',
} as const;

/** Reads a typed line, with or without `docker` before it; `image pull` and `container rm` are the same commands. */
export function parseCommand(line: string): Command | Reason {
  const [first = '', ...rest] = line
    .trim()
    .replace(/^\$\s*/, '')
    .replace(/^docker(\s+|$)/, '')
    .split(/\s+/);
  const managed = first === 'image' || first === 'container';
  const [word = '', ...words] = managed ? rest : [first, ...rest];
  const verb = first === 'image' && word === 'rm' ? 'rmi' : word;
  if (!isVerb(verb))
    return refuse('unknown', { verb: verb === '' ? 'docker' : verb, verbs: Object.keys(usages).join(', ') });
  const usage = refuse('usage', { usage: usages[verb] });
  const creates = verb === 'run' || verb === 'create';
  const plain: string[] = [];
  let force = false;
  let port: Published | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const flag = words[at] ?? '';
    if (!flag.startsWith('-')) plain.push(flag);
    else if (verb === 'rm' && (flag === '-f' || flag === '--force')) force = true;
    else if (creates && /^(-p|--publish)/.test(flag)) {
      const written = flag.replace(/^(-p|--publish)=?/, '') || (words[(at += 1)] ?? '');
      port = toPort(written);
      if (!port) return refuse('port', { port: written });
    } else if (!(verb === 'run' && (flag === '-d' || flag === '--detach')))
      return refuse('flag', { flag, verb });
  }
  const [one, two, three] = plain;
  if (one === undefined || (verb === 'tag' ? two === undefined || three !== undefined : two !== undefined))
    return usage;
  if (verb === 'tag') return { verb, from: one, to: two ?? '' };
  if (verb === 'rm') return { verb, name: one, force };
  if (creates) return { verb, reference: one, ...(port && { port }) };
  return verb === 'pull' || verb === 'rmi' ? { verb, reference: one } : { verb, name: one };
}

/** A command as it is kept: without `docker`, with only what matters. */
export function writeCommand(command: Command): string {
  switch (command.verb) {
    case 'tag':
      return `tag ${command.from} ${command.to}`;
    case 'rm':
      return `rm ${command.force ? '-f ' : ''}${command.name}`;
    case 'run':
    case 'create':
      return `${command.verb} ${command.port ? `-p ${command.port.host}:${command.port.container} ` : ''}${command.reference}`;
    case 'pull':
    case 'rmi':
      return `${command.verb} ${command.reference}`;
    default:
      return `${command.verb} ${command.name}`;
  }
}

/** A refusal's reason. */
export function refuse(id: string, params: Reason['params'] = {}): Reason {
  return { id, params };
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

function isVerb(word: string): word is keyof typeof usages {
  return Object.hasOwn(usages, word);
}

function toPort(written: string): Published | undefined {
  const [, host, container] = /^(\d{1,5}):(\d{1,5})$/.exec(written)?.map(Number) ?? [];
  const fits = (port: number | undefined): port is number => port !== undefined && port > 0 && port < 65536;
  return fits(host) && fits(container) ? { host, container } : undefined;
}
