import { countOf, type Boundary, type Layer, type Topology } from '../../rules/topology.ts';

/** The parts that can fail, top to bottom. */
export const faults = ['app', 'guest-kernel', 'host-kernel', 'hypervisor', 'engine'] as const;
export type Fault = (typeof faults)[number];

/** The parts that a node can be. */
export const nodeParts = faults;
export type NodePart = Fault;

/** One copy of one part. `copy` is the application that it serves, or 0 where there is one for all. */
export interface Node {
  readonly id: string;
  readonly part: NodePart;
  readonly copy: number;
  readonly copies: 'one' | 'per-app';
  /** This kernel is also the hypervisor. */
  readonly hypervisor: boolean;
}

/** What stands on what and who manages whom, as pairs of node ids. Nodes are in order from the bottom to the top. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly runsOn: readonly (readonly [upper: string, lower: string])[];
  readonly manages: readonly (readonly [manager: string, managed: string])[];
}

const parts: Readonly<Partial<Record<Layer['layer'], NodePart>>> = {
  app: 'app',
  'guest-os': 'guest-kernel',
  hypervisor: 'hypervisor',
  'host-os': 'host-kernel',
  engine: 'engine',
};

/** The graph of a topology with a number of applications. The engine runs on the kernel below it, like any program. */
export function toGraph({ layers }: Topology, apps: number): Graph {
  const rows = layers.flatMap((layer): Node[][] => {
    const part = parts[layer.layer];
    if (!part) return [];
    return [
      Array.from({ length: countOf(layer, apps) }, (_, copy) => ({
        id: `${part}-${copy}`,
        part,
        copy,
        copies: layer.copies,
        hypervisor: layer.hypervisor || part === 'hypervisor',
      })),
    ];
  });
  const runsOn = rows.flatMap((row, at) => {
    const below = rows.slice(0, at).findLast(([one]) => one?.part !== 'engine') ?? [];
    return row.flatMap(({ id, copy }) => {
      const lower = below.find((one) => one.copies === 'one' || one.copy === copy);
      return lower ? [[id, lower.id] as const] : [];
    });
  });
  const nodes = rows.flat();
  const manages = nodes
    .filter(({ part }) => part === 'engine')
    .flatMap(({ id }) => nodes.filter(({ part }) => part === 'app').map((app) => [id, app.id] as const));
  return { nodes, runsOn, manages };
}

/** Everything that stands on a node, however far above it, without the node itself. */
export function standingOn({ runsOn }: Graph, id: string): Set<string> {
  const found = new Set<string>();
  const visit = (lower: string) => {
    for (const [upper, under] of runsOn) {
      if (under !== lower || found.has(upper)) continue;
      found.add(upper);
      visit(upper);
    }
  };
  visit(id);
  return found;
}

/** The node that a fault is in: its own copy where each application has one; a kernel may be the hypervisor. */
export function faultyNode({ nodes }: Graph, fault: Fault, copy: number): Node | undefined {
  const isIt = (one: Node) => (fault === 'hypervisor' ? one.hypervisor : one.part === fault);
  return nodes.find((one) => isIt(one) && (one.copies === 'one' || one.copy === copy));
}

/**
 * Everything that stops with a node: what stands on it, and what an engine takes along when it ends.
 * By default a stopping engine stops its containers; with live restore they go on (Docker docs, live restore).
 */
export function stoppedBy(graph: Graph, id: string, liveRestore: boolean): Set<string> {
  const stopped = new Set([id, ...standingOn(graph, id)]);
  if (liveRestore) return stopped;
  for (const [manager, managed] of graph.manages) {
    if (!stopped.has(manager)) continue;
    for (const one of [managed, ...standingOn(graph, managed)]) stopped.add(one);
  }
  return stopped;
}

/** What an intruder comes to: the boundaries crossed on the way, the innermost first, and what then lies open. */
export interface Ring {
  readonly crossed: readonly Boundary['kind'][];
  readonly nodes: ReadonlySet<string>;
}

/**
 * What an intruder in an application has in reach at once, and behind each boundary. Behind a container's boundary
 * lies the kernel that serves it, with all that stands on that kernel; behind a VM's, the whole machine.
 */
export function ringsAround(graph: Graph, topology: Topology, copy: number): Ring[] {
  const app = `app-${copy}`;
  const kernel = wayDown(graph, app).find(({ part }) => part !== 'app')?.id ?? app;
  const withKernel = [kernel, ...standingOn(graph, kernel)];
  const inward = topology.boundaries.toReversed();
  const rings: Ring[] = [
    { crossed: [], nodes: new Set(inward[0]?.kind === 'container' ? [app] : withKernel) },
  ];
  const crossed: Boundary['kind'][] = [];
  for (const { kind } of inward) {
    crossed.push(kind);
    const open = kind === 'vm' ? graph.nodes.map(({ id }) => id) : withKernel;
    rings.push({ crossed: [...crossed], nodes: new Set([...(rings.at(-1)?.nodes ?? []), ...open]) });
  }
  return rings;
}

/** A node and everything that carries it, from the top down. */
function wayDown(graph: Graph, id: string): Node[] {
  const found = graph.nodes.find((one) => one.id === id);
  const lower = graph.runsOn.find(([upper]) => upper === id)?.[1];
  return [...(found ? [found] : []), ...(lower === undefined ? [] : wayDown(graph, lower))];
}

/** The boundaries between an intruder in one application and the first of the others; nothing where they share no machine. */
export function barrierAround(
  graph: Graph,
  topology: Topology,
  copy: number,
): readonly Boundary['kind'][] | undefined {
  const isOther = ({ part, copy: own }: Node) => part === 'app' && own !== copy;
  const others = graph.nodes.filter(isOther);
  return ringsAround(graph, topology, copy).find(({ nodes }) => others.some(({ id }) => nodes.has(id)))
    ?.crossed;
}
