/** A classic script that pages load. */
export interface SiteScript {
  /** Its file is `assets/<name>.<hash>.js`. */
  name: string;
  /** Its source: imports from the root of the repository. */
  source: string;
}

/** The scripts that do not depend on a page's figures. */
const shared: SiteScript[] = [
  {
    name: 'site',
    source: "import './src/layout/site-script/index.ts'; import './src/diagrams/live/wake.ts';",
  },
  { name: 'live', source: "import './src/diagrams/live/index.ts';" },
  // Asked for by the live script when a reader first takes a figure away.
  { name: 'take-away', source: "import './src/diagrams/live/take-away.ts';" },
];

/**
 * Every script of the site; pages find the path of each in `page.scripts`.
 * The rules of the figures come in one script for each set of kinds that stand together on a page, so that
 * a page loads all it needs and nothing else in one request.
 */
export function toScripts(kindSets: Readonly<Record<string, readonly string[]>>): SiteScript[] {
  return [
    ...shared,
    ...Object.entries(kindSets).map(([name, kinds]) => ({ name, source: toKindSource(kinds) })),
  ];
}

function toKindSource(kinds: readonly string[]): string {
  return [
    "import { register } from './src/diagrams/live/registry.ts';",
    ...kinds.map(
      (kind, at) =>
        `import { kind as kind${at} } from './src/diagrams/kinds/${kind}/index.ts'; register(kind${at});`,
    ),
  ].join('\n');
}
