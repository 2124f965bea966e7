import type { Mark, Scene, Width } from './scene.ts';

/** What a state field may hold. Lists hold plain values only, so that every state fits into a URL fragment. */
export type Plain = string | number | boolean;
export type Value = Plain | readonly Plain[];

/** The whole state of a figure: flat, plain, and comparable field by field. */
export type State = Readonly<Record<string, Value>>;

/** What one state field may be; the one rule for controls, named states, URL fragments and tests. */
export type Field =
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'flag' }
  | { readonly type: 'line'; readonly maxLength: number }
  | { readonly type: 'list'; readonly of: PlainField; readonly min: number; readonly max: number };

/** The fields that may stand in a list. */
export type PlainField = Exclude<Field, { type: 'list' }>;

/** The words of one figure in one language; `number` formats by locale. */
export interface Text {
  readonly locale: string;
  message(key: string, params?: Readonly<Record<string, string | number>>): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  has(key: string): boolean;
}

/**
 * Something the reader did. `set` gives one field a value; `command` is a kind's own verb (`pull`, `add` …);
 * for a list field `index` names the item.
 */
export type Action =
  | { readonly type: 'set'; readonly field: string; readonly value: Value; readonly index?: number }
  | { readonly type: 'command'; readonly name: string; readonly value?: string };

/** A native control, as data. Every control but `command` and `entry` shows and sets the state field it names. */
export type Control =
  | {
      readonly type: 'range';
      readonly field: string;
      readonly index?: number;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly value: number;
      readonly output: string;
    }
  | {
      readonly type: 'switch';
      readonly field: string;
      readonly index?: number;
      readonly label: string;
      readonly on: boolean;
    }
  | {
      readonly type: 'choice';
      readonly field: string;
      readonly index?: number;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly value: string;
    }
  | {
      readonly type: 'stepper';
      readonly field: string;
      readonly label: string;
      readonly count: number;
      readonly value: number;
      readonly caption: string;
    }
  | {
      readonly type: 'command';
      readonly name: string;
      readonly value?: string;
      readonly label: string;
      readonly disabled?: boolean;
      /** Whether what the command brings about is shown; left out where a command can be given again. */
      readonly pressed?: boolean;
    }
  | {
      readonly type: 'entry';
      readonly name: string;
      readonly label: string;
      readonly submit: string;
      readonly example: string;
      /** Most characters that can be typed. */
      readonly maxLength: number;
    }
  | {
      readonly type: 'group';
      readonly key: string;
      readonly label: string;
      readonly controls: readonly Control[];
      /** The group opens on demand: its controls are for a second look. */
      readonly folded?: boolean;
    };

/** An item of a nested list. */
export interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

/** A table, a list or a line of a description. */
export type Detail =
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'list'; readonly caption: string; readonly items: readonly Item[] }
  | { readonly type: 'line'; readonly text: string };

/** A figure's state in words: the summary says the point with its numbers, the details hold every number drawn. */
export interface Description {
  readonly summary: string;
  /** Texts of the numbered callouts, in the order of their numbers in the drawing. */
  readonly callouts: readonly string[];
  /** Worked out when they are asked for: a picture that is being dragged needs none. */
  readonly details: () => readonly Detail[];
}

/** Where a mark can be dragged and which range control it stands for; positions are user units of the scene. */
export interface Handle {
  readonly key: string;
  readonly field: string;
  readonly index?: number;
  readonly axis: 'x' | 'y';
  /** The field's value at a position along the axis. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it is now, when the field holds the value of another handle (the chosen one). */
  readonly value?: number;
}

/** A result that keeps the state and says why. */
export interface Refusal {
  readonly refused: string;
}

/**
 * A kind of figure: pure functions over its data and a flat state. It knows no DOM, no language and no colour.
 * Everything else (controls, undo, URL, adoption, transitions, export) is done once for all kinds.
 */
export interface Kind<Data, S extends State> {
  readonly name: string;
  /** What each field of the state may hold. */
  fields(data: Data): { readonly [K in keyof S]: Field };
  /** The state before any named state is laid over it. */
  initial(data: Data): S;
  /** The state after a command, or why not; plain `set` actions need no code of the kind. */
  reduce?(data: Data, state: S, action: Action, text: Text): S | Refusal;
  controls(data: Data, state: S, text: Text): readonly Control[];
  layout(data: Data, state: S, text: Text, width: Width): Scene;
  /** Draggable handles of the same layout; each has a range control with the same field. */
  handles?(data: Data, state: S, text: Text, width: Width): readonly Handle[];
  describe(data: Data, state: S, text: Text): Description;
  /** One spoken line about a committed change. */
  describeChange(data: Data, before: S, after: S, text: Text): string;
}

/** What the page prints beside a figure of a kind: the state it opens in decides, and nothing changes it afterwards. */
export interface Legend<Data, S extends State> {
  /** Names of the parts that the state shows, bottom to top or left to right. */
  parts(data: Data, state: S): readonly string[];
  /** The picture of a part in 20 × 16 units, where the part is no role with a dress of its own. */
  swatch?(part: string): readonly Mark[] | undefined;
}

/** A figure's printed or patched regions, each a tree of marks. */
export interface Regions {
  /** Draws one of the two widths; only the one on screen is worth the work. */
  readonly scene: (width: Width) => Scene;
  readonly summary: string;
  readonly callouts: readonly Mark[];
  readonly controls: readonly Mark[];
  /** Draws the details. */
  readonly words: () => readonly Mark[];
}
