import { posix } from 'node:path';
import type { Fault } from './dist.ts';
import type { PageElement } from './elements.ts';

/** What is needed to judge the links of one page. */
export interface LinkContext {
  file: string;
  elements: PageElement[];
  files: Set<string>;
  /** Ids of every page by its path. */
  ids: Map<string, Set<string>>;
}

const urlAttributes = ['href', 'src', 'xlink:href', 'action', 'poster', 'data'];
const cssUrl = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/** Faults of all URLs of one page: absolute, a folder, or leading to what does not exist. */
export function toLinkFaults(context: LinkContext): Fault[] {
  return context.elements.flatMap((element) =>
    toUrls(element).flatMap(({ label, url }) => {
      const message = isOutside(element, url) ? undefined : toUrlFault(context, url);
      if (!message) return [];
      return {
        file: context.file,
        line: element.line,
        column: element.column,
        message: `${label} ${message}`,
      };
    }),
  );
}

function toUrls({ name, attributes, text }: PageElement): { label: string; url: string }[] {
  const urls = urlAttributes.flatMap((attribute) => {
    const url = attributes.get(attribute);
    return url === undefined ? [] : { label: `<${name} ${attribute}="${url}">`, url };
  });
  const set = attributes.get('srcset')?.split(',') ?? [];
  urls.push(
    ...set
      .map((part) => part.trim().split(/\s+/)[0] ?? '')
      .map((url) => ({ label: `<${name} srcset="${url}">`, url })),
  );
  if (name === 'style') {
    urls.push(...[...text.matchAll(cssUrl)].map(([, url = '']) => ({ label: `<style> url(${url})`, url })));
  }
  return urls;
}

/** Links that a reader follows to other sites, and addresses that only machines read, may be absolute. */
function isOutside({ name, attributes }: PageElement, url: string): boolean {
  if (url.startsWith('data:')) return true;
  const isMachineLink = name === 'link' && /^(canonical|alternate)$/.test(attributes.get('rel') ?? '');
  return (name === 'a' || isMachineLink) && /^(https:|mailto:)/.test(url);
}

function toUrlFault({ file, files, ids }: LinkContext, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
    return 'leaves the site. Keep the file in the site and link to it relatively.';
  }
  if (url.startsWith('/')) return 'is absolute. Begin it with the page’s root prefix (page.root).';
  const [path = '', fragment] = url.split('#');
  const clean = decodeURI(path.split('?')[0] ?? '');
  if (clean.endsWith('/') || /(^|\/)\.{1,2}$/.test(clean)) {
    return 'is a folder. End it with a file name, such as index.html.';
  }
  const target = clean === '' ? file : posix.join(posix.dirname(file), clean);
  if (target.startsWith('../')) return 'leads out of the site’s folder. Count the "../" again.';
  if (!files.has(target)) return `leads to ${target}, which does not exist. ${toNearest(target, files)}`;
  const anchors = ids.get(target);
  // A figure's state follows its id: #figure-stacks?apps=6.
  const id = decodeURIComponent(fragment?.split('?')[0] ?? '');
  if (!id || !anchors || anchors.has(id)) return undefined;
  return `leads to ${target}, which has no id "${id}". ${toNearest(id, anchors)}`;
}

function toNearest(wanted: string, existing: Iterable<string>): string {
  const start = posix.basename(wanted).slice(0, 3);
  const near = [...existing].filter((name) => posix.basename(name).startsWith(start)).slice(0, 5);
  return near.length > 0 ? `Did you mean: ${near.join(', ')}?` : 'Fix the link.';
}
