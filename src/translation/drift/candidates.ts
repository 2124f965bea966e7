import type { Block } from './blocks.ts';
import { toWordList } from './print.ts';
import { toBestAlignment } from './sequences.ts';

/**
 * For blocks of a source and of its translation that no record ties together: which most likely belong together, by
 * kind, section, order, and all that is the same in every language (numbers, code, links, components).
 */
export function toCandidates(sources: readonly Block[], translations: readonly Block[]): Map<Block, Block> {
  const keys = new Set(sources.map(({ key }) => key));
  return new Map(
    [...keys].flatMap((key) => {
      const [here, there] = [sources, translations].map((list) => list.filter((one) => one.key === key));
      return toBestAlignment(here ?? [], there ?? [], toScore).flatMap(([a, b]): [Block, Block][] => {
        const [source, translation] = [here?.[a], there?.[b]];
        return source && translation ? [[source, translation]] : [];
      });
    }),
  );
}

function toScore(source: Block, translation: Block): number {
  const isApart = ['heading', 'code', 'component'].some(
    (kind) => (source.kind === kind) !== (translation.kind === kind),
  );
  if (isApart) return 0;
  const [a, b] = [toShared(source.text), toShared(translation.text)];
  const common = [...a].filter((one) => b.has(one)).length;
  const all = new Set([...a, ...b]).size;
  return (
    1 +
    (source.kind === translation.kind ? 2 : 0) +
    (source.section === translation.section ? 3 : 0) +
    (all > 0 ? (6 * common) / all : 0)
  );
}

/** What a translation leaves as it is: tags, code, ids of headings, targets of links, numbers. */
function toShared(text: string): Set<string> {
  const marks = text.match(/`[^`]*`|\[#[\w-]+\]|\]\([^)]*\)|\d+(?:\.\d+)?/g) ?? [];
  return new Set([...toWordList(text).filter((word) => /^<\w/.test(word)), ...marks]);
}
