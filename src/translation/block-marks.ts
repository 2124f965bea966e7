import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Block } from './drift/blocks.ts';
import { type Judged, readDrift, toDirection } from './drift/index.ts';

type HastPlugins = NonNullable<SatteriProcessorOptions['hastPlugins']>;
type HastPlugin = Exclude<
  HastPlugins[number],
  ((...context: never[]) => unknown) | readonly unknown[] | null | undefined | false
>;
type Visit = Exclude<NonNullable<HastPlugin['element']>, readonly unknown[]>['visit'];
type Element = Parameters<Visit>[0];
type Context = Parameters<Visit>[1];

/**
 * Marks the blocks of a translated page that need work: what still stands in the words of the source gets that
 * language, what was translated from another text gets `<Stale>` behind it. A page without such blocks is not
 * visited.
 */
export const blockMarks: HastPlugins[number] = ({ fileURL }) => {
  const [, root, lang, name] =
    /^(.*[\\/])docs[\\/]([^\\/]+)[\\/]([^\\/]+\.mdx)$/.exec(fileURL ? fileURLToPath(fileURL) : '') ?? [];
  if (root === undefined || lang === undefined) return null;
  const file = readDrift(root)
    .get(lang)
    ?.find((one) => one.name === name);
  const marked = (file?.judged ?? []).filter(
    ({ state, pairs, translations: [block] }) =>
      block?.key === '' && ((state === 'stale' && pairs.length > 0) || state === 'same-as-source'),
  );
  return marked.length === 0 || !file ? null : toPlugin(marked, file.from);
};

function toPlugin(judged: readonly Judged[], from: string): HastPlugin {
  const mark = (node: Element, context: Context, kinds: readonly Block['kind'][]) => {
    const line = node.position?.start.line;
    const found = judged.find(({ translations }) =>
      translations.some((block) => block.line === line && kinds.includes(block.kind)),
    );
    if (!found) return;
    if (found.state === 'same-as-source') {
      context.setProperty(node, 'lang', from);
      context.setProperty(node, 'dir', toDirection(from));
      context.setProperty(node, 'data-untranslated', '');
      return;
    }
    const last = node.children.at(-1);
    const stale = toStale(found.source?.name ?? '');
    if (node.tagName === 'li') context.appendChild(node, stale);
    else if (node.tagName !== 'tr') context.insertAfter(node, stale);
    else if (last?.type === 'element') context.appendChild(last, stale);
  };
  return {
    name: 'layer-by-layer:block-marks',
    options: { position: true },
    element: [
      { filter: ['p'], visit: (node, context) => mark(node, context, ['paragraph', 'item']) },
      {
        // A list whose items are a line each has no paragraphs.
        filter: ['li'],
        visit: (node, context) => {
          if (!node.children.some((child) => child.type === 'element' && child.tagName === 'p'))
            mark(node, context, ['item']);
        },
      },
      { filter: ['h2', 'h3'], visit: (node, context) => mark(node, context, ['heading']) },
      { filter: ['tr'], visit: (node, context) => mark(node, context, ['row']) },
      { filter: ['pre'], visit: (node, context) => mark(node, context, ['code']) },
    ],
  };
}

function toStale(block: string) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name: 'Stale',
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'block', value: block }],
    children: [],
  };
}
