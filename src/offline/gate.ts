import { type Dist, type Fault, toLine } from './dist.ts';
import { type PageElement, toElements } from './elements.ts';
import { toLinkFaults } from './links.ts';
import { toTextFaults } from './texts.ts';

/** Throws one error that lists every fault of the built site; a site without faults opens from any folder. */
export function assertOffline(dist: Dist): void {
  const faults = toFaults(dist);
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'One thing keeps' : `${faults.length} things keep`;
  throw new Error(
    `${count} the built site from working everywhere:\n${faults.map((fault) => `  dist/${toLine(fault)}`).join('\n')}`,
  );
}

/** Everything that would break a page from disk, under another base path or for a reader without sight. */
export function toFaults(dist: Dist): Fault[] {
  const elements = new Map([...dist.pages].map(([file, html]) => [file, toElements(html)]));
  const ids = new Map([...elements].map(([file, list]) => [file, toIds(list)]));
  const ofPages = [...elements].flatMap(([file, list]) => [
    ...list.flatMap((element) => toElementFaults(file, element)),
    ...toDuplicateFaults(file, list),
    ...toLinkFaults({ file, elements: list, files: dist.files, ids }),
    ...toTwinFaults(file, list, dist),
  ]);
  return [...ofPages, ...toTextFaults(dist)];
}

function toIds(elements: PageElement[]): Set<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

function toElementFaults(file: string, element: PageElement): Fault[] {
  const { name, attributes, children, spokenFor, line, column } = element;
  const messages: string[] = [];
  if (name === 'script' && attributes.get('type') === 'module') {
    messages.push(
      '<script type="module"> does not run from disk. Bundle it as a classic script (src/offline/scripts.ts).',
    );
  }
  if (name === 'link' && attributes.get('rel') === 'modulepreload') {
    messages.push('<link rel="modulepreload"> does not load from disk. Remove it.');
  }
  if (attributes.has('crossorigin')) {
    messages.push(`<${name} crossorigin> is refused from disk. Remove the attribute.`);
  }
  if (attributes.has('style')) {
    messages.push(`<${name} style="${attributes.get('style')}"> is refused by the policy. Use a class.`);
  }
  if (name === 'img' && !attributes.has('alt')) {
    messages.push('<img> has no alt. Say what it shows, or write alt="" when it only decorates.');
  }
  if (name === 'svg' && !spokenFor && !isSvgNamed(attributes, children)) {
    messages.push(
      '<svg> has no text. Give it role="img" with aria-label, aria-labelledby or a <title>, or aria-hidden="true" when it only decorates.',
    );
  }
  return messages.map((message) => ({ file, line, column, message }));
}

function isSvgNamed(attributes: Map<string, string>, children: string[]): boolean {
  if (attributes.get('aria-hidden') === 'true') return true;
  const isLabelled = ['aria-label', 'aria-labelledby'].some((name) => attributes.get(name));
  return Boolean(attributes.get('role')) && (isLabelled || children.includes('title'));
}

function toDuplicateFaults(file: string, elements: PageElement[]): Fault[] {
  const first = new Map<string, PageElement>();
  return elements.flatMap((element) => {
    const id = element.attributes.get('id');
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, element);
      return [];
    }
    const message = `id "${id}" already stands at ${earlier.line}:${earlier.column}. Give one of the two another id.`;
    return [{ file, line: element.line, column: element.column, message }];
  });
}

function toTwinFaults(file: string, elements: PageElement[], { pages }: Dist): Fault[] {
  // `ko/containers.html`, and `embed/ko/stacks.html`: a figure alone.
  const [, above = '', lang, rest] = /^(embed\/)?([^/]+)\/(.+)$/.exec(file) ?? [];
  if (rest === undefined || elements.some(isAwaitingMark)) return [];
  const languages = [...pages.keys()].flatMap((page) => /^([^/]+)\/index\.html$/.exec(page)?.[1] ?? []);
  return languages.flatMap((other) => {
    const twin = `${above}${other}/${rest}`;
    if (other === lang || pages.has(twin)) return [];
    const message = `has no twin ${twin}. Write it, or set "awaiting: true" in the front matter of this page.`;
    return [{ file, line: 1, column: 1, message }];
  });
}

function isAwaitingMark({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes.get('name') === 'awaiting-translation';
}
