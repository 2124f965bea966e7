import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { at, type PageFile, parsePage, type ParsedPage } from '../parsed-page.ts';
import { vocabulary } from '../vocabulary.ts';
import { toCharacterFaults } from './characters.ts';
import { toFrontMatterEnd } from './front-matter.ts';
import { toUrlFault } from './url.ts';
import { toYamlSafetyFaults } from './yaml-safety.ts';

/** Every kind of node that a page may have; what is not listed is refused. */
const KNOWN = new Set(
  [
    'root yaml heading paragraph text emphasis strong delete inlineCode code break',
    'link list listItem table tableRow tableCell blockquote thematicBreak',
    'mdxJsxFlowElement mdxJsxTextElement',
  ].flatMap((names) => names.split(' ')),
);

/* What the others are, in a translator's words. */
const UNKNOWN: Readonly<Record<string, string>> = {
  mdxjsEsm: 'imports or exports, which runs a program. Remove the line.',
  mdxFlowExpression: 'is an expression in braces, which runs a program. Write the words, or \\{ for a brace.',
  mdxTextExpression: 'is an expression in braces, which runs a program. Write the words, or \\{ for a brace.',
  image: 'is an image, which loads something from elsewhere. Use <Diagram> or <Flow>.',
  imageReference: 'is an image, which loads something from elsewhere. Use <Diagram> or <Flow>.',
  html: 'is HTML. Pages are written in Markdown; leave the tag out.',
  definition: 'gives a link apart from its words. Write the link where it stands.',
};

/** HTML that Markdown has no sign for; it has no attributes. */
const HTML = new Set(['br', 'kbd', 'sub', 'sup', 'wbr']);

/* What the value of an attribute may be; of the others, an id. */
const VALUES: Readonly<Record<string, RegExp>> = {
  kind: /^(?:strictly|tip)$/,
  question: /^[^<>{}]{1,400}$/,
  at: /^[^<>{}]{1,100}$/,
};
const ID = /^(?!constructor$)[a-z0-9][a-z0-9-]{0,79}$/;

const DEEPEST = 12;

/** Everything in a page that a stranger's text may not do; `MDX` is a program, and this keeps it a text. */
export function toPageSafetyFaults(file: PageFile): string[] {
  const { path, source } = file;
  const front = toFrontMatterEnd(source);
  if ('message' in front) return [`${path}:${front.line}:1: ${front.message}`];
  const page = parsePage(file);
  if (typeof page === 'string') return [page];
  const faults = toYamlSafetyFaults({ path, source: page.frontMatter ?? '' });
  const walk = (node: Nodes, depth: number): void => {
    const told = toNodeFaults(node);
    if (depth > DEEPEST) told.push(`lies ${depth} deep in lists and quotes. Take some off.`);
    faults.push(...told.map((fault) => at(page, node, fault)), ...toHiddenFaults(page, node));
    if ('children' in node && depth <= DEEPEST) for (const child of node.children) walk(child, depth + 1);
  };
  walk(page.root, 0);
  if (faults.length > 0) return faults;
  // The build has a parser of its own: what it makes of the same page is judged too, for the two may differ.
  const built = toBuiltTree(source, front.end);
  if (typeof built === 'string') return [`${path}:${built}`];
  walk(built, 0);
  return faults;
}

/** The tree that the build makes of a page, front matter blanked as Astro does; or the place and why it makes none. */
function toBuiltTree(source: string, end: number): Nodes | string {
  const text = source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
  try {
    return mdxToMdast(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, place = '1:1', reason = error.message] = /^(\d+:\d+): (.*)$/s.exec(error.message) ?? [];
    return `${place}: cannot be built: ${reason}. Close every tag and write { as \\{.`;
  }
}

function toNodeFaults(node: Nodes): string[] {
  if (!KNOWN.has(node.type))
    return [UNKNOWN[node.type] ?? `is "${node.type}", which pages do not use. Remove it.`];
  if (node.type === 'link') {
    const fault = toUrlFault(node.url);
    return fault === undefined
      ? []
      : [`A link to "${node.url}" ${fault}. Write a page's file name, or cite it with <Cite id="…" />.`];
  }
  if (node.type === 'code' && !(/^[\w+-]{0,20}$/.test(node.lang ?? '') && !node.meta))
    return ['The code has more than the name of its language behind the backquotes. Write the name only.'];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return toElementFaults(node);
  return [];
}

function toElementFaults({
  name,
  attributes,
}: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string[] {
  const isHtml = name !== null && HTML.has(name);
  const word = name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!isHtml && !word)
    return [
      `<${name ?? ''}> is no component and no HTML of this site. Components: ${Object.keys(vocabulary).join(', ')}. HTML: ${[...HTML].join(', ')}. Leave it out.`,
    ];
  const known = word ? [...word.required, ...(word.optional ?? [])] : [];
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`<${name} {…}> runs a program. Remove the braces.`];
    const { name: key, value } = attribute;
    if (!known.includes(key))
      return [`<${name} ${key}> is no property of it. Properties: ${known.join(', ') || 'none'}. Remove it.`];
    if (typeof value !== 'string') return [`<${name} ${key}> is not plain text. Write ${key}="…".`];
    return (VALUES[key] ?? ID).test(value)
      ? []
      : [
          `<${name} ${key}="${value.slice(0, 40)}"> is no value of it. Write ${key in VALUES ? 'a short text without tags' : 'an id of small letters, digits and hyphens'}.`,
        ];
  });
}

/** Signs that are written as references, `&#x202E;`, and stand in the page though not in its source. */
function toHiddenFaults(page: ParsedPage, node: Nodes): string[] {
  const texts =
    node.type === 'text'
      ? [node.value]
      : node.type === 'link'
        ? [node.url, node.title ?? '']
        : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
          ? node.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : []))
          : [];
  return texts.flatMap((text) => toCharacterFaults(text).map(({ message }) => at(page, node, message)));
}
