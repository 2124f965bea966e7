import { z } from 'zod';
import { grades } from '../../grades.ts';

export { wordKeys } from './word-keys.ts';

/** The eight namespaces of Linux (namespaces(7)). */
const namespaceNames = ['pid', 'mnt', 'net', 'uts', 'ipc', 'user', 'cgroup', 'time'] as const;

const process = z.strictObject({
  id: z.string(),
  /** The command as `ps` prints it. */
  name: z.string(),
  /** The letter of the application it belongs to. */
  app: z.string().optional(),
  /** Its number in the host's PID namespace. */
  pid: z.number().int().min(1),
  /** Its number in the container's own PID namespace, if it runs in the container. */
  inside: z.number().int().min(1).optional(),
});

const namespace = z.strictObject({
  id: z.enum(namespaceNames),
  /** What is seen with the host's namespace, and with one of the container's own; processes are counted instead. */
  host: z.union([z.string(), z.number()]).optional(),
  own: z.union([z.string(), z.number()]).optional(),
  /** Whose answer is another one when the namespace is on: the container's, or the host's about the container. */
  changes: z.enum(['container', 'host']).default('container'),
});

/** What `diagrams/two-views.yaml` says besides kind and states. */
export const data = z
  .strictObject({
    processes: z.array(process).min(2),
    namespaces: z.array(namespace),
    /** Memory in MiB: of the host, and of the container's processes together; the reach of the limit's slider. */
    memory: z.strictObject({
      total: z.number().int().min(1),
      used: z.number().int().min(0),
      container: z.number().int().min(0),
      limit: z.strictObject({
        min: z.number().int().min(1),
        max: z.number().int(),
        step: z.number().int().min(1),
      }),
    }),
    grade: z.enum(grades),
  })
  .superRefine(({ processes, namespaces, memory }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const level of ['pid', 'inside'] as const) {
      const numbers = processes.map((one) => one[level]);
      numbers.forEach((number, at) => {
        if (number === undefined || numbers.indexOf(number) === at) return;
        refuse(
          ['processes', at, level],
          `repeats ${number}. A number stands for one process in a PID namespace; choose another.`,
        );
      });
      if (!numbers.includes(1)) {
        refuse(
          ['processes'],
          `has no process with ${level}: 1. Every PID namespace begins with number 1; add it.`,
        );
      }
    }
    const missing = namespaceNames.filter((name) => !namespaces.some(({ id }) => id === name));
    if (missing.length > 0 || namespaces.length !== namespaceNames.length) {
      refuse(
        ['namespaces'],
        `has to name each of the eight namespaces once. Missing: ${missing.join(', ') || 'none'}. Add or remove some.`,
      );
    }
    namespaces.forEach(({ id, host, own }, at) => {
      if (id === 'pid' || (host !== undefined && own !== undefined)) return;
      refuse(['namespaces', at], `does not say what is seen in "${id}". Add host and own.`);
    });
    if (memory.used > memory.total) {
      refuse(['memory', 'used'], 'is more than the host has. Lower it or raise total.');
    }
    if (memory.container > memory.used) {
      refuse(['memory', 'container'], 'is more than all processes of the host use. Lower it or raise used.');
    } else if (memory.container > memory.limit.max) {
      refuse(['memory', 'container'], 'is more than any limit that can be set. Lower it or raise limit.max.');
    }
  });

/** The checked data of a figure of two views. */
export type TwoViewsData = z.output<typeof data>;
