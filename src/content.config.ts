import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { loadDiagrams } from './diagrams/load.ts';
import type { Diagram } from './diagrams/schema.ts';
import { type DataTable, loadTables } from './diagrams/tables/index.ts';
import type { Flow } from './flows/index.ts';
import { loadFlows } from './flows/load.ts';
import { watchedLoader } from './input/index.ts';
import { interfaceSchema } from './languages/interface-schema.ts';
import { glossarySchema } from './translation/glossary-schema.ts';
import { loadReports } from './translation/drift/load-reports.ts';
import type { FileReport } from './translation/index.ts';
import { pageSchema } from './translation/page-schema.ts';
import { sourceSchema } from './translation/source-schema.ts';

/** `ko/interface.yaml` -> `ko`: what one language keeps in one file. */
const toLanguage = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

export const collections = {
  /** Pages, `<lang>/<slug>`. */
  chapters: defineCollection({
    loader: glob({
      base: './docs',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: pageSchema,
  }),
  /** Interface strings, `<lang>`. */
  interface: defineCollection({
    loader: glob({ base: './docs', pattern: '*/interface.yaml', generateId: toLanguage }),
    schema: interfaceSchema,
  }),
  /** Terms of one language, `<lang>`. */
  glossary: defineCollection({
    loader: glob({ base: './docs', pattern: '*/glossary.yaml', generateId: toLanguage }),
    schema: glossarySchema,
  }),
  /** The bibliography, `<id>`. */
  sources: defineCollection({ loader: file('docs/sources.yaml'), schema: sourceSchema }),
  /** Figures with their words in every language, `<id>`. */
  diagrams: defineCollection({
    loader: watchedLoader({
      name: 'diagrams',
      files: /[\\/]diagrams[\\/](tables[\\/])?[^\\/]+\.yaml$/,
      read: (root) => loadDiagrams(root, 'diagrams', 'docs'),
    }),
    schema: z.custom<Diagram>(),
  }),
  /** Flows with their words and drawings in every language, `<id>`. */
  flows: defineCollection({
    loader: watchedLoader({
      name: 'flows',
      files: /[\\/]flows(\.yaml|[\\/][^\\/]+\.mmd)$/,
      read: (root) => loadFlows(root, { flows: 'diagrams/flows', docs: 'docs' }),
    }),
    schema: z.custom<Flow>(),
  }),
  /** Data tables with their words in every language, `<id>`. */
  tables: defineCollection({
    loader: watchedLoader({
      name: 'tables',
      files: /[\\/]tables(\.yaml|[\\/][^\\/]+\.yaml)$/,
      read: (root) => loadTables(root, { tables: 'diagrams/tables', docs: 'docs' }),
    }),
    schema: z.custom<DataTable>(),
  }),
  /** How each file of each language stands to its source, `<lang>/<file>`. */
  translations: defineCollection({
    loader: watchedLoader({
      name: 'translations',
      files: /[\\/]docs[\\/].*\.(mdx|yaml|lock)$/,
      read: loadReports,
    }),
    schema: z.custom<FileReport>(),
  }),
};
