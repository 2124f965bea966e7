import type { Finding } from './finding.ts';
import type { PageFile } from './parsed-page.ts';
import { toYamlTexts } from './yaml-texts.ts';

/** A line of text that stands out of its box or of the drawing when its figure is laid out. */
export interface LaidOutLabel {
  figure: string;
  state: string;
  width: 'narrow' | 'wide';
  line: string;
  of: 'box' | 'drawing';
  along: 'width' | 'height';
  /** Units of the drawing. */
  excess: number;
  /** What the layout was given: words → key of their message. */
  messages: ReadonlyMap<string, string>;
}

/** The findings for labels that do not fit, each once, where it is worst, at the text that is too long. */
export function toLabelFindings(
  files: readonly PageFile[],
  lang: string,
  labels: readonly LaidOutLabel[],
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const label of labels.toSorted((a, b) => b.excess - a.excess)) {
    const [words, key] = toMessageOf(label) ?? [label.line];
    const place = toPlace(files, lang, label.figure, key);
    const at = `${place.file}:${place.line}:${place.column}`;
    if (!findings.has(at)) findings.set(at, { ...place, message: say(label, words) });
  }
  return [...findings.values()];
}

function say({ figure, state, width, of, along, excess }: LaidOutLabel, words: string): string {
  const much = `${Math.ceil(excess)} units too ${along === 'width' ? 'wide' : 'high'}`;
  const box = of === 'box' ? 'its box' : 'the drawing';
  return `"${words}" does not fit ${box} in the state ${state} of the figure ${figure} (${width} drawing, ${much}). Write fewer letters.`;
}

/** The message that a drawn line comes from: the shortest that holds it, else the longest that it holds. */
function toMessageOf({ line, messages }: LaidOutLabel): [words: string, key: string] | undefined {
  // Lines are broken at spaces, and within a word that is wider than its box.
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  const all = [...messages].filter(([words]) => bare(words) !== '');
  const around = all.filter(([words]) => bare(words).includes(bare(line)));
  const within = all.filter(([words]) => bare(line).includes(bare(words)));
  return (
    around.toSorted(([a], [b]) => a.length - b.length)[0] ??
    within.toSorted(([a], [b]) => b.length - a.length)[0]
  );
}

/** A figure's own words stand in its file, those that all figures share in the interface. */
function toPlace(
  files: readonly PageFile[],
  lang: string,
  figure: string,
  key: string | undefined,
): Pick<Finding, 'file' | 'line' | 'column'> {
  const own = `docs/${lang}/diagrams/${figure}.yaml`;
  for (const file of [own, `docs/${lang}/interface.yaml`]) {
    const source = files.find(({ path }) => path === file)?.source ?? '';
    const text = toYamlTexts(source).find((one) => one.key === key);
    if (text) return { file, line: text.line, column: text.column };
  }
  return { file: own, line: 1, column: 1 };
}
