import { questions } from '../../rules/environment.ts';
import type { WhoseKernelData } from './schema.ts';

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ worlds }: WhoseKernelData): Record<string, readonly string[]> {
  const families = ['linux', 'xnu', 'nt'];
  const forEach = (prefix: string, names: readonly string[], placeholders: readonly string[] = []) =>
    Object.fromEntries(names.map((name) => [`${prefix}.${name}`, placeholders]));
  const asked = ['world', 'who', 'command', 'place', 'answer'];
  return {
    ...forEach(
      'worlds',
      worlds.map(({ id }) => id),
    ),
    ...(Object.assign(
      {},
      ...worlds.map(({ id, environments }) =>
        forEach(
          `places.${id}`,
          environments.filter(({ is }) => is !== 'container').map((one) => one.id),
        ),
      ),
    ) as Record<string, readonly string[]>),
    ...forEach('families', families),
    ...forEach(
      'reported',
      worlds.filter(({ report }) => report).map(({ id }) => id),
    ),
    kernel: ['family', 'version'],
    'no-kernel': [],
    hypervisor: [],
    'files-untold': [],
    'answer-untold': [],
    'container-of': ['who'],
    'parts.root-filesystem': [],
    'trust.illustrative': [],
    'trust.measured': ['source', 'year'],
    'screen.waiting': [],
    'screen.answered': ['place'],
    'screen.own-files': [],
    ...forEach('summary', questions, asked),
    'summary.untold': asked,
    'summary.predict': asked,
    'verdict.right': ['guess'],
    'verdict.wrong': ['guess'],
    'guess.container': [],
    'guess.vm': [],
    'guess.host': [],
    'guess.skip': [],
    'control.world': [],
    'control.at': [],
    'control.ask': [],
    'control.predict': [],
    'control.guess': [],
    'control.step': [],
    'caption.asked': asked,
    'caption.passed': ['place'],
    'caption.kernel': asked,
    'caption.files': asked,
    'callout.no-kernel': [],
    'callout.shared': ['count'],
    'callout.own': ['who'],
    ...forEach('callout.unused', families),
    'list.caption': ['world'],
    'list.container': ['who', 'release'],
    'list.files': ['release'],
    'table.caption': ['world'],
    'table.container': [],
    'table.answer': ['answer', 'place'],
    'change.world': ['world'],
    'change.predict-on': [],
    'change.predict-off': [],
    'refused.guess-first': [],
    'refused.no-place': [],
    'refused.not-asked': [],
  };
}
