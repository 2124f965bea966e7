import { posix } from 'node:path';
import type { Dist, Fault } from './dist.ts';

/** Which files beside the pages machines read, and whose links must lead somewhere. */
export const readByMachines = /\.(md|webmanifest)$|(^|\/)llms\.txt$/;

/** Faults of what machines read: a component's tag left in Markdown, a link that leads to no file. */
export function toTextFaults({ texts, files }: Dist): Fault[] {
  return [...texts].flatMap(([file, text]) => {
    const links = file.endsWith('.webmanifest') ? toManifestLinks(text) : toMarkdownLinks(text);
    const tags = file.endsWith('.md') ? toTags(text) : [];
    const faults = [
      ...links.flatMap((link) => {
        const target = toTarget(file, link);
        if (target === undefined || files.has(target)) return [];
        return { found: link, message: `${link} leads to ${target}, which does not exist. Fix the link.` };
      }),
      ...tags.map((tag) => ({
        found: tag,
        message: `${tag}> is left in plain Markdown. Give the component a form in src/publish/markdown/components.ts.`,
      })),
    ];
    return faults.map(({ found, message }) => ({ file, ...toPlace(text, found), message }));
  });
}

function toMarkdownLinks(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, url = '']) => url);
}

function toManifestLinks(text: string): string[] {
  return [...text.matchAll(/"(?:src|start_url)": "([^"]+)"/g)].map(([, url = '']) => url);
}

/** A tag that is no text: one that is meant stands in code or behind a backslash. */
function toTags(text: string): string[] {
  return [...withoutCode(text).matchAll(/(?<!\\)<\/?[A-Za-z][\w-]*(?![\w:.@-])/g)].map(([tag]) => tag);
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,}|~{3,})[^\n]*\n[^]*?^\1/gm, '').replace(/(`+)[^`][^]*?\1/g, '');
}

/** The file that a relative link leads to; undefined for one that leaves the site. */
function toTarget(file: string, link: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  return posix.join(posix.dirname(file), decodeURI(link.split(/[?#]/)[0] ?? ''));
}

function toPlace(text: string, found: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(found))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
