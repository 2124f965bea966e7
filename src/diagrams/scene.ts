/** A value an attribute may have; `true` prints the bare name, `false` leaves it out. */
export type Attribute = string | number | boolean;

/**
 * One node of a drawing or of the words beside it: plain data that both the printer and the live script read.
 * `key` is unique among its siblings and stays with the same thing in every state, so the same DOM node is kept.
 * `part` names what the mark stands for (`guest-os`, `kernel` …); the text's sentences point at the same name.
 */
export interface Mark {
  readonly key: string;
  readonly tag: string;
  readonly attrs: Readonly<Record<string, Attribute>>;
  readonly text?: string;
  readonly part?: string;
  readonly children?: readonly Mark[];
}

/** A whole drawing in user units; its marks are in painting order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The two widths every layout is asked for, in user units; CSS shows the one that fits the column. */
export const widths = { narrow: 340, wide: 720 } as const;

/** The name of a drawing's width. */
export type Width = keyof typeof widths;

/** The type scale of all drawings, in user units; a text that names none of them is a label (`styles/diagram.css`). */
export const fontSizes = { small: 11, label: 13, strong: 15, title: 17 } as const;

/** A mark, or nothing where a state does not show it. */
export type Maybe = Mark | false | undefined;

/** A mark with children and no text of its own; children that a state does not show are left out. */
export function group(key: string, attrs: Mark['attrs'], children: readonly Maybe[], part?: string): Mark {
  const node = { key, tag: 'g', attrs, children: present(children) };
  return part === undefined ? node : { ...node, part };
}

/** The marks that a state shows, in their order. */
export function present(marks: readonly Maybe[]): Mark[] {
  return marks.filter((one) => !!one);
}

/** A mark without children. */
export function mark(key: string, tag: string, attrs: Mark['attrs'], text?: string): Mark {
  return text === undefined ? { key, tag, attrs } : { key, tag, attrs, text };
}

/** How large a box is, in user units, and how round its corners are. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly rx?: number;
}

/** A rectangle in its dress with nothing in it; its upper left corner stands at `at`. */
export function emptyBox(
  key: string,
  dress: string,
  size: BoxSize,
  at: readonly [x: number, y: number] = [0, 0],
  part?: string,
): Mark {
  const { width, height, rx = false } = size;
  const [x, y] = at;
  const node = mark(key, 'rect', { class: dress, x: x || false, y: y || false, width, height, rx });
  return part === undefined ? node : { ...node, part };
}

/**
 * A rectangle in its dress with what stands in it. Positions in it count from its upper left corner, which stands at
 * `at`, or where the group does that holds it.
 */
export function boxGroup(
  key: string,
  dress: string,
  size: BoxSize,
  inside: readonly Maybe[],
  at?: readonly [x: number, y: number],
  part?: string,
): Mark {
  const { width, height, rx = false } = size;
  const attrs = { class: dress, transform: at ? translate(...at) : false };
  return group(key, attrs, [mark('box', 'rect', { width, height, rx }), ...inside], part);
}

/** How a block of lines is set. `x`, `y` is the anchor of the block's vertical middle, in user units. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
}

/** Lines of text set around the middle of their block, one `<tspan>` a line, 1.25 line height. */
export function textBlock(key: string, lines: readonly string[], setting: Setting): Mark {
  const size = setting.size ?? fontSizes.label;
  const step = size * 1.25;
  const first = setting.y - ((lines.length - 1) * step) / 2 + size * 0.36;
  const attrs: Record<string, Attribute> = { x: setting.x, y: first };
  if (size !== fontSizes.label) attrs['font-size'] = size;
  if (setting.weight === 600) attrs['font-weight'] = 600;
  if (setting.anchor && setting.anchor !== 'start') attrs['text-anchor'] = setting.anchor;
  if (setting.className) attrs.class = setting.className;
  if (lines.length === 1) return mark(key, 'text', attrs, lines[0] ?? '');
  return {
    key,
    tag: 'text',
    attrs,
    children: lines.map((line, index) =>
      mark(String(index), 'tspan', { x: setting.x, y: first + index * step }, line),
    ),
  };
}

/** An attribute as it stands in markup: numbers to two decimals, so that build and browser agree to the letter. */
export function attributeText(value: string | number | true): string {
  if (value === true) return '';
  return typeof value === 'number' ? String(round(value)) : value;
}

/** A coordinate as drawings print it: two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A `transform` that moves a group to a place, in user units. */
export function translate(x: number, y: number): string {
  return `translate(${round(x)},${round(y)})`;
}

/** All attributes that a mark prints, `part` included; both the printer and the live script go by this list. */
export function attributesOf(node: Mark): [name: string, value: string][] {
  const written = Object.entries(node.attrs).flatMap(([name, value]): [string, string][] =>
    value === false ? [] : [[name, attributeText(value)]],
  );
  return node.part === undefined ? written : [...written, ['data-part', node.part]];
}
