import type { PageContext } from './page-context.ts';
import { suggest } from './page-context.ts';
import { at, type ParsedPage, type Use } from './parsed-page.ts';
import { vocabulary } from './vocabulary.ts';

/** What is wrong with the components that a page uses: their names, places, attributes and what they point at. */
export function toComponentFaults(page: ParsedPage, context: PageContext): string[] {
  return page.uses.flatMap((use) => {
    const faults = toShapeFaults(use);
    return (faults.length > 0 ? faults : toTargetFaults(page, use, context)).map((fault) =>
      at(page, use.node, fault),
    );
  });
}

function toShapeFaults({ name, attributes, computed, isBlock }: Use): string[] {
  const word = vocabulary[name];
  if (!word) {
    const remedy = /^[A-Z]/.test(name)
      ? 'Fix the name.'
      : 'Pages are written in Markdown; leave the tag out.';
    return [
      `<${name}> is not a component of this site. Components: ${Object.keys(vocabulary).join(', ')}. ${remedy}`,
    ];
  }
  const known = [...word.required, ...(word.optional ?? [])];
  const list = known.length > 0 ? `Attributes: ${known.join(', ')}.` : 'It has no attributes.';
  return [
    ...word.required
      .filter((key) => !attributes.has(key) && !computed.includes(key))
      .map((key) => `<${name}> has no ${key}. ${list} Add it.`),
    ...[...attributes.keys()]
      .filter((key) => !known.includes(key))
      .map((key) => `<${name} ${key}> is not known. ${list} Remove it.`),
    ...computed.map((key) => `<${name} ${key}> is not plain text. Write ${key}="…".`),
    ...(word.place === 'block' && !isBlock
      ? [`<${name}> stands inside a sentence. Give it a line of its own, with blank lines around it.`]
      : []),
    ...(word.place === 'inline' && isBlock
      ? [`<${name}> stands on a line of its own. Put it into the sentence it belongs to.`]
      : []),
  ];
}

/** Attributes that name something defined elsewhere. */
function toTargetFaults(page: ParsedPage, { name, attributes }: Use, context: PageContext): string[] {
  const { terms, sources, pages } = context;
  const id = attributes.get('id') ?? '';
  const file = `docs/${page.lang}/glossary.yaml`;
  const known = terms.get(page.lang) ?? new Set();
  if (name === 'Term' && !known.has(id)) {
    return [`<Term id="${id}"> is not in ${file}.${suggest(id, known)} Add the term or fix the id.`];
  }
  if (name === 'Cite' && !sources.has(id)) {
    return [
      `<Cite id="${id}"> is not in docs/sources.yaml.${suggest(id, sources)} Add the source or fix the id.`,
    ];
  }
  if (name === 'Note' && !['strictly', 'tip'].includes(attributes.get('kind') ?? '')) {
    return [`<Note kind="${attributes.get('kind')}"> is not known. Kinds: strictly, tip.`];
  }
  const chapter = attributes.get('chapter');
  if (chapter !== undefined && !pages.some(({ lang, slug }) => lang === page.lang && slug === chapter)) {
    return [
      `<${name} chapter="${chapter}"> leads to docs/${page.lang}/${chapter}.mdx, which does not exist. Fix the name.`,
    ];
  }
  return toFigureFaults(page, name, attributes, context);
}

function toFigureFaults(
  page: ParsedPage,
  name: string,
  attributes: Map<string, string>,
  { figures, pages }: PageContext,
): string[] {
  const figure = name === 'Diagram' ? attributes.get('id') : attributes.get('figure');
  if (figure === undefined) return [];
  const slug = attributes.get('chapter') ?? page.slug;
  const host = pages.find((one) => one.lang === page.lang && one.slug === slug) ?? page;
  const shown = host.uses.flatMap((use) => (use.name === 'Diagram' ? (use.attributes.get('id') ?? []) : []));
  if (name !== 'Diagram' && !shown.includes(figure)) {
    return [
      `<${name} figure="${figure}"> names a figure that ${host.path} does not show. Figures there: ${shown.join(', ') || 'none'}.`,
    ];
  }
  const states = figures.get(figure);
  if (!states)
    return name === 'Diagram'
      ? [
          `<Diagram id="${figure}"> has no file diagrams/${figure}.yaml. Figures: ${[...figures.keys()].join(', ')}.`,
        ]
      : [];
  const state = attributes.get('state');
  if (state === undefined || states.has(state)) return [];
  return [
    `<${name} state="${state}"> is no state of diagrams/${figure}.yaml. States: ${[...states].join(', ')}.`,
  ];
}
