/** A classic script that pages load. */
export interface SiteScript {
  /** Its file is `assets/<name>.<hash>.js`. */
  name: string;
  /** Its source: imports from the root of the repository. */
  source: string;
}

/** The scripts that stand on their own. */
export const siteScripts: readonly SiteScript[] = [
  {
    name: 'site',
    source:
      "import './src/layout/site-script/index.ts'; import './src/diagrams/live/wake.ts'; import './src/search/open.ts'; import './src/reading/connect.ts';",
  },
  // A figure alone in another site has neither search nor reading comforts.
  {
    name: 'embed',
    source: "import './src/layout/site-script/index.ts'; import './src/diagrams/live/wake.ts';",
  },
  // For pages that can be stored: a figure alone in another site cannot, and should not pay for it.
  {
    name: 'install',
    source: "import { connectInstalling } from './src/layout/site-script/install.ts'; connectInstalling();",
  },
  // Asked for when a reader first opens the search.
  { name: 'search', source: "import './src/search/dialog.ts';" },
];

/** Asked for by the live script when a reader first takes a figure away; borrows from it. */
export const takeAwayScript: SiteScript = {
  name: 'take-away',
  source: "import './src/diagrams/live/take-away.ts';",
};

/** The reading comforts of one language, asked for when a reader wants the first of them. */
export function toReadingScript(lang: string, labels: unknown): SiteScript {
  return {
    name: `reading.${lang}`,
    source: `import { startReading } from './src/reading/start.ts'; startReading(${JSON.stringify(labels)});`,
  };
}

/** The rules of one kind of figure; borrows from the live script what it has in common with other kinds. */
export function toKindScript(kind: string): SiteScript {
  return {
    name: kind,
    source: [
      `import { kind } from './src/diagrams/kinds/${kind}/index.ts';`,
      "import { bringKind } from './src/diagrams/live/index.ts';",
      'bringKind(kind);',
    ].join('\n'),
  };
}

/** The live script, which lends the names that other scripts borrow and takes in what they bring. */
export function toLiveScript(borrowed: readonly string[]): SiteScript {
  return {
    name: 'live',
    source: `export { ${borrowed.join(', ')} } from './src/diagrams/live/lent.ts';`,
  };
}
