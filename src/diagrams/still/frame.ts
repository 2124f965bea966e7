import { fontSizes, group, mark, round, translate, type Mark, type Scene } from '../scene.ts';

/** What stands around a drawing that is taken away, so that it explains itself elsewhere. */
export interface StillWords {
  readonly title: string;
  /** The whole figure in one sentence, for those who do not see it. */
  readonly summary: string;
  /** The texts of the numbered callouts. */
  readonly callouts: readonly string[];
  /** Small lines below: how far its numbers can be trusted, where they come from, whose it is. */
  readonly notes: readonly string[];
}

/** The width of a line of text in user units; the build has a table, browsers their own font. */
export type Measure = (text: string, fontSize: number, weight: 400 | 600) => number;

interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly className?: string;
}

const margin = 20;
/* A small drawing gets a wider sheet, so that the words around it have room. */
const leastWidth = 480;
const title: Style = { size: fontSizes.title, weight: 600 };
const callout: Style = { size: fontSizes.label, weight: 400 };
const note: Style = { size: fontSizes.small, weight: 400, className: 'soft' };

/** A drawing on paper of its own, with its title above and its callouts and notes below. Sizes are user units. */
export function frameScene(scene: Scene, words: StillWords, measure: Measure): Scene {
  const inner = Math.max(scene.width, leastWidth);
  const set = (key: string, texts: readonly string[], style: Style, top: number) =>
    setLines(
      key,
      texts.flatMap((text) => breakLines(text, inner, style, measure)),
      style,
      top,
    );
  const head = set('title', [words.title], title, margin);
  const drawn = head.bottom + 12;
  const numbered = words.callouts.map((text, index) => `${index + 1}  ${text}`);
  const list = set('callouts', numbered, callout, drawn + scene.height + 16);
  const foot = set('notes', words.notes, note, list.bottom + (numbered.length > 0 ? 10 : 0));
  const width = inner + 2 * margin;
  const height = Math.ceil(foot.bottom + margin - 4);
  return {
    width,
    height,
    marks: [
      mark('name', 'title', {}, words.title),
      mark('summary', 'desc', {}, words.summary),
      mark('paper', 'rect', { class: 'inside', width, height }),
      ...head.marks,
      group(
        'drawing',
        { transform: translate(margin + (inner - scene.width) / 2, drawn) },
        withoutHandles(scene.marks),
      ),
      ...list.marks,
      ...foot.marks,
    ],
  };
}

function setLines(key: string, lines: readonly string[], { size, weight, className }: Style, top: number) {
  const step = round(size * 1.45);
  const attrs = {
    'font-size': size,
    ...(weight === 600 && { 'font-weight': weight }),
    ...(className && { class: className }),
  };
  const marks = lines.map((line, index) =>
    mark(`${key}-${index}`, 'text', { x: margin, y: top + step * index + size, ...attrs }, line),
  );
  return { marks, bottom: top + step * lines.length };
}

/** Breaks at spaces only; a word that is wider than the drawing has a line to itself. */
function breakLines(text: string, width: number, { size, weight }: Style, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Grips are for hands: a still has none. */
export function withoutHandles(marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({ attrs }) => !('data-handle' in attrs))
    .map((one) => (one.children ? { ...one, children: withoutHandles(one.children) } : one));
}
