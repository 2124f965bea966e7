import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { diagramLoader } from './diagrams/astro-loader.ts';
import type { Diagram } from './diagrams/schema.ts';
import { flowLoader } from './flows/astro-loader.ts';
import type { Flow } from './flows/index.ts';
import { interfaceSchema } from './languages/interface-schema.ts';
import { tableLoader } from './diagrams/tables/astro-loader.ts';
import type { DataTable } from './diagrams/tables/index.ts';
import { glossarySchema } from './translation/glossary-schema.ts';
import { translationLoader } from './translation/drift/astro-loader.ts';
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
    loader: diagramLoader({ diagrams: 'diagrams', docs: 'docs' }),
    schema: z.custom<Diagram>(),
  }),
  /** Flows with their words and drawings in every language, `<id>`. */
  flows: defineCollection({
    loader: flowLoader({ flows: 'diagrams/flows', docs: 'docs' }),
    schema: z.custom<Flow>(),
  }),
  /** Data tables with their words in every language, `<id>`. */
  tables: defineCollection({
    loader: tableLoader({ tables: 'diagrams/tables', docs: 'docs' }),
    schema: z.custom<DataTable>(),
  }),
  /** How each file of each language stands to its source, `<lang>/<file>`. */
  translations: defineCollection({ loader: translationLoader(), schema: z.custom<FileReport>() }),
};
