import { toBlocks } from './blocks.ts';
import type { Judged } from './judge.ts';
import type { FileDrift } from './language-drift.ts';
import { isSame, type Sentence, toPrint } from './print.ts';

/** Earlier versions of a file, the latest first; none in a clone without history. */
export type History = (path: string) => Iterable<string>;

/** What the source said when its translation was found right, if an earlier version of the file still says it. */
export function toOldText(
  { source, name }: Pick<FileDrift, 'source' | 'name'>,
  pairs: Judged['pairs'],
  history: History,
): string | undefined {
  const wanted: (readonly Sentence[])[] = pairs.map((pair) => pair.source);
  for (const version of source && wanted.length > 0 ? history(source.path) : []) {
    const blocks = toBlocks({ path: name, source: version }).map((block) => ({
      block,
      print: toPrint(block),
    }));
    const texts = wanted.map(
      (sentences) => blocks.find(({ print }) => isSame(print, { sentences }))?.block.text,
    );
    if (texts.every((text) => text !== undefined)) return texts.join(' ');
  }
  return undefined;
}
