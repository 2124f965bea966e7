import { readYaml } from '../input/index.ts';
import { glossarySchema } from './glossary-schema.ts';
import type { PageFile } from './parsed-page.ts';
import type { Glossary } from './term-faults.ts';

/** The glossary of every language; one that is missing or cannot be read, a fault of its own, has no terms. */
export function glossariesOf(
  files: readonly PageFile[],
  languages: readonly string[],
): Map<string, Glossary> {
  return new Map(
    languages.map((lang) => {
      const path = `docs/${lang}/glossary.yaml`;
      try {
        const source = files.find((file) => file.path === path)?.source ?? '';
        return [lang, readYaml(path, source, glossarySchema)];
      } catch {
        return [lang, {}];
      }
    }),
  );
}
