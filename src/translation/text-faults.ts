import type { Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type PageContext, suggest } from './page-context.ts';
import { at, type ParsedPage, type Use } from './parsed-page.ts';

/** What is wrong with the running text: code in it, headings without or with repeated ids, links to nowhere. */
export function toTextFaults(page: ParsedPage, context: PageContext): string[] {
  const faults: string[] = [];
  visit(page.root, (node) => {
    const fault = toNodeFault(page, node, context);
    if (fault) faults.push(at(page, node, fault));
  });
  return [...faults, ...toHeadingFaults(page), ...toRepeatFaults(page)];
}

function toNodeFault(page: ParsedPage, node: Nodes, context: PageContext): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'imports or exports. Every component is there without an import; remove the line.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `{${node.value}} is code. Pages hold text only; write the words, or \\{ for a brace.`;
    case 'image':
      return 'is an image. Figures are drawn from data: use <Diagram> or <Flow>.';
    case 'delete':
      return 'is struck through: two ~ in one paragraph do that. Write \\~ for the sign itself.';
    case 'text':
      return node.value.includes('**')
        ? `shows the signs ** of "${node.value}". Put a space or no sign beside them, on the outside, so that the words become bold.`
        : undefined;
    case 'link':
      return toLinkFault(page, node, context);
    default:
      return undefined;
  }
}

function toLinkFault(page: ParsedPage, { url }: Link, context: PageContext): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return `leads to ${url}, out of the site. Cite it with <Cite id="…" />.`;
  const [file = '', id] = url.split('#');
  if (file !== '' && !/^[\w-]+\.html$/.test(file)) {
    return `leads to "${url}". Write the page's file name, such as containers.html or containers.html#kernel.`;
  }
  const slug = file === '' ? page.slug : file.replace(/\.html$/, '');
  const target = context.pages.find((one) => one.lang === page.lang && one.slug === slug);
  if (!target) {
    const slugs = context.pages.filter(({ lang }) => lang === page.lang).map((one) => one.slug);
    return `leads to ${file}, but docs/${page.lang}/${slug}.mdx does not exist.${suggest(slug, slugs)} Fix the link.`;
  }
  const anchors = toAnchors(target, context);
  if (!id || anchors.has(id)) return undefined;
  return `leads to #${id}, which ${target.path} does not have.${suggest(id, anchors)} Fix the link.`;
}

/** Every id that a link into a page may name. */
function toAnchors(page: ParsedPage, { terms, sources }: PageContext): Set<string> {
  const ids = page.headings.flatMap(({ id }) => id ?? []);
  for (const use of page.uses) {
    const id = toAnchor(use);
    if (id !== undefined) ids.push(id);
    if (use.name === 'GlossaryList') ids.push(...(terms.get(page.lang) ?? []));
    if (use.name === 'SourceList') ids.push(...sources);
  }
  return new Set(ids);
}

/** The id that a component prints where it stands; most print none. */
function toAnchor({ name, attributes }: Use): string | undefined {
  const id = attributes.get('id');
  if (id === undefined) return undefined;
  switch (name) {
    case 'Diagram':
    case 'Flow':
      return `figure-${id}`;
    case 'DataTable':
      return `table-${id}`;
    case 'Quiz':
      return `quiz-${id}`;
    case 'Part':
      return `part-${attributes.get('figure')}-${id}`;
    default:
      return undefined;
  }
}

function toHeadingFaults(page: ParsedPage): string[] {
  return page.headings.flatMap(({ depth, id, text, node }, index) => {
    if (depth === 3 && index === 0)
      return at(page, node, `"${text}" is a heading of depth 3 with none of depth 2 above it. Use ##.`);
    if (depth === 1)
      return at(page, node, `"${text}" is a heading of depth 1, which the title already is. Use ##.`);
    if (depth > 3)
      return at(page, node, `"${text}" is a heading of depth ${depth}. Two depths are enough: ## and ###.`);
    if (id === undefined)
      return at(
        page,
        node,
        `"${text}" has no id. Add one in English, the same in every language: ## ${text} [#its-id].`,
      );
    return [];
  });
}

/** Ids become anchors, so each may stand only once on a page. */
function toRepeatFaults(page: ParsedPage): string[] {
  const seen = new Set<string>();
  const named = [
    ...page.headings.flatMap(({ id, node }) => (id === undefined ? [] : { id, label: `[#${id}]`, node })),
    ...page.uses.flatMap((use) => {
      const id = toAnchor(use);
      const label = `<${use.name} id="${use.attributes.get('id')}">`;
      return id === undefined ? [] : { id, label, node: use.node };
    }),
  ];
  return named.flatMap(({ id, label, node }) => {
    if (seen.has(id))
      return at(page, node, `${label} stands on this page a second time. Give one of the two another id.`);
    seen.add(id);
    return [];
  });
}
