import { InputError, readYaml } from '../input/index.ts';
import { appendixSlugs, chapterSlugs } from '../site/path.ts';
import { type PageContext, suggest } from './page-context.ts';
import { pageSchema } from './page-schema.ts';
import type { ParsedPage } from './parsed-page.ts';

const slugs: readonly string[] = [...chapterSlugs, ...appendixSlugs];

/** What is wrong with a page's name and front matter. */
export function toFrontMatterFaults(page: ParsedPage, { sources }: PageContext): string[] {
  const { path, slug, frontMatter, headings } = page;
  if (!slugs.includes(slug)) {
    return [
      `${path}: "${slug}" is not a page of the path. Pages: ${slugs.join(', ')}. Rename the file, or add it to src/site/path.ts.`,
    ];
  }
  if (frontMatter === undefined) {
    return [`${path}:1: has no front matter. Begin with "---", the keys title and description, and "---".`];
  }
  try {
    const { question, objectives, deeper } = readYaml(path, frontMatter, pageSchema);
    const isChapter = chapterSlugs.some((chapter) => chapter === slug);
    return [
      ...(isChapter && !question
        ? [`${path}: question is missing. Add the one question the chapter answers.`]
        : []),
      ...(isChapter && objectives.length === 0
        ? [`${path}: objectives are missing. Add one for each section that teaches something.`]
        : []),
      ...objectives
        .filter(({ section }) => !headings.some(({ id }) => id === section))
        .map(({ section }) => {
          const ids = headings.flatMap(({ id }) => id ?? []);
          return `${path}: objectives name the section "${section}", which is no heading here. Sections: ${ids.join(', ')}.`;
        }),
      ...deeper
        .filter((id) => !sources.has(id))
        .map(
          (id) =>
            `${path}: deeper names "${id}", which is not in docs/sources.yaml.${suggest(id, sources)} Add it or fix the id.`,
        ),
    ];
  } catch (error) {
    if (error instanceof InputError) return [...error.problems];
    throw error;
  }
}
