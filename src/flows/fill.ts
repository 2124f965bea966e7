import type { Width } from '../diagrams/scene.ts';
import { wrapText } from '../diagrams/text-metrics.ts';
import { InputError } from '../input/index.ts';
import { fontSize, labelWidths } from './mermaid/settings.ts';

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

/** The names of the labels that a source asks for, each once, in their order. */
export function labelNames(source: string): string[] {
  return [...new Set([...withoutComments(source).matchAll(placeholder)].map(([, name = '']) => name))];
}

/** Throws when a source says something itself: words belong to the languages. */
export function assertOnlyIds(file: string, source: string): void {
  const said = [
    ...withoutComments(source).matchAll(
      /"([^"]*)"|(?:\bas|\bopt|\balt|\bloop|[\w)]\s*:(?!::))[ \t]+([^"\n]+)$/gm,
    ),
  ]
    .map(([, quoted, bare]) => quoted ?? bare ?? '')
    .filter((words) => !/^\{[a-z][a-z0-9-]*\}$/.test(words));
  if (said.length === 0) return;
  throw new InputError(
    said.map(
      (words) =>
        `${file}: says "${words}" itself. Write a name in braces, such as {client}, and its words into docs/<lang>/flows.yaml.`,
    ),
  );
}

/**
 * The source as Mermaid draws it for one width: labels filled in and broken into lines, turned as `%% narrow: TB` says.
 * A label after `|` or `:` stands on an arrow, any other in a box.
 */
export function fillFlow(source: string, labels: Readonly<Record<string, string>>, width: Width): string {
  const direction = width === 'narrow' ? /^%% narrow: (TB|LR)$/m.exec(source)?.[1] : undefined;
  const turned =
    direction === undefined ? source : source.replace(/^flowchart (?:TB|LR)$/m, `flowchart ${direction}`);
  return turned.replace(
    /((?:\|"|:|\bopt)\s*)?\{([a-z][a-z0-9-]*)\}/g,
    (_, arrow: string | undefined, name: string) => {
      const place = arrow === undefined ? 'box' : 'arrow';
      const lines = wrapText(
        labels[name] ?? '',
        labelWidths[width][place],
        fontSize,
        place === 'box' ? 600 : 400,
        0,
      );
      return (arrow ?? '') + lines.join('<br>');
    },
  );
}

function withoutComments(source: string): string {
  return source.replace(/^\s*%%.*\n/gm, '');
}
