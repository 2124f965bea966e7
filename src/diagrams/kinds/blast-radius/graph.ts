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
    const { copies } = layer;
    const hypervisor = layer.hypervisor || part === 'hypervisor';
    return [
      Array.from({ length: countOf(layer, apps) }, (_, copy) => ({
        id: `${part}-${copy}`,
        part,
        copy,
        copies,
        hypervisor,
      })),
    ];
  });
  const runsOn = rows.flatMap((row, at) => {
    const below = rows.slice(0, at).findLast(([one]) => one?.part !== 'engine');
    return row.flatMap(({ id, copy }) => {
      const lower = below?.find((one) => servesCopy(one, copy));
      return lower ? [[id, lower.id] as const] : [];
    });
  });
  const nodes = rows.flat();
  const idsOf = (part: NodePart) => nodes.filter((one) => one.part === part).map(({ id }) => id);
  const manages = idsOf('engine').flatMap((engine) => idsOf('app').map((app) => [engine, app] as const));
  return { nodes, runsOn, manages };
}

/** Whether a node is there for an application: its own copy, or the one that all have. */
function servesCopy(node: Node, copy: number): boolean {
  return node.copies === 'one' || node.copy === copy;
}

/** Everything that stands on a node, however far above it, without the node itself. */
export function standingOn(graph: Graph, id: string): Set<string> {
  const above = graph.runsOn.filter(([, lower]) => lower === id);
  return new Set(above.flatMap(([upper]) => [upper, ...standingOn(graph, upper)]));
}

/** The node that a fault is in: its own copy where each application has one; a kernel may be the hypervisor. */
export function faultyNode({ nodes }: Graph, fault: Fault, copy: number): Node | undefined {
  const isIt = (one: Node) => (fault === 'hypervisor' ? one.hypervisor : one.part === fault);
  return nodes.find((one) => isIt(one) && servesCopy(one, copy));
}

/**
 * Everything that stops with a node: what stands on it, and what an engine takes along when it ends.
 * By default a stopping engine stops its containers; with live restore they go on (Docker docs, live restore).
 */
export function stoppedBy(graph: Graph, id: string, liveRestore: boolean): Set<string> {
  const stopped = new Set([id, ...standingOn(graph, id)]);
  for (const [manager, managed] of liveRestore ? [] : graph.manages) {
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
export function ringsAround(graph: Graph, { boundaries }: Topology, copy: number): Ring[] {
  const app = `app-${copy}`;
  const kernel = graph.runsOn.find(([upper]) => upper === app)?.[1] ?? app;
  const withKernel = [kernel, ...standingOn(graph, kernel)];
  const inward = boundaries.map(({ kind }) => kind).toReversed();
  const opened = [
    inward[0] === 'container' ? [app] : withKernel,
    ...inward.map((kind) => (kind === 'vm' ? graph.nodes.map(({ id }) => id) : withKernel)),
  ];
  return opened.map((_, at) => ({
    crossed: inward.slice(0, at),
    nodes: new Set(opened.slice(0, at + 1).flat()),
  }));
}
