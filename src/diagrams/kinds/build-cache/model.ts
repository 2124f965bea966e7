import type { Action, Refusal, Text } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import { numberField, setField, toNearest } from '../../state.ts';
import { fullOrder, nextBuild, shownLines } from './foresee.ts';
import { sayTrouble } from './say.ts';
import type { BuildCacheData } from './schema.ts';

/** What a reader can set: the lines and their order, the files, and what has been built so far. */
export type BuildCacheState = Readonly<{
  /** Ids of all lines from top to bottom; lines that are switched off keep their place. */
  order: readonly string[];
  /** The list of dependencies is copied by a line of its own. */
  split: boolean;
  /** A second stage copies only the results of the first. */
  stages: boolean;
  /** The line that the buttons move, and its place among the lines that show, from 1. */
  line: string;
  place: number;
  /** How often each file's contents have changed. */
  edits: readonly number[];
  /** Files whose modification time alone is newer than at the last build. */
  touched: readonly boolean[];
  /** Builds so far, oldest first: `0.1 from workdir …`, the versions of the files and the lines that ran. */
  builds: readonly string[];
}>;

/** Builds that the figure remembers; the cache of an older one is forgotten. */
const maxBuilds = 6;

/** Changes of a file that the figure counts. */
const maxEdits = 99;

/** What each field of the state may hold. */
export function fields({ lines, files }: BuildCacheData) {
  const ids = lines.map(({ id }) => id);
  return {
    order: { type: 'list', of: { type: 'choice', options: ids }, min: 0, max: ids.length },
    split: { type: 'flag' },
    stages: { type: 'flag' },
    line: { type: 'choice', options: ids },
    place: numberField(1, ids.length),
    edits: { type: 'list', of: numberField(0, maxEdits), min: files.length, max: files.length },
    touched: { type: 'list', of: { type: 'flag' }, min: files.length, max: files.length },
    builds: { type: 'list', of: { type: 'line', maxLength: 200 }, min: 0, max: maxBuilds },
  } as const;
}

/** All lines as they first stand, nothing built; the first line that copies everything is chosen. */
export function initial(data: BuildCacheData): BuildCacheState {
  const chosen = data.lines.find(({ copies }) => copies.length === data.files.length) ?? data.lines[0];
  return withPlace(data, {
    order: data.lines.map(({ id }) => id),
    split: false,
    stages: false,
    line: chosen?.id ?? '',
    place: 1,
    edits: data.files.map(() => 0),
    touched: data.files.map(() => false),
    builds: [],
  });
}

/** The state after an action: setting fields, moving a line, editing or touching a file, building. */
export function reduce(
  data: BuildCacheData,
  state: BuildCacheState,
  action: Action,
  text: Text,
): BuildCacheState | Refusal {
  const refused = { refused: text.message('figure.refused') };
  if (action.type === 'set') {
    // A drag names the line by its index; the slider means the chosen line.
    if (action.field === 'place')
      return move(data, state, data.lines[action.index ?? -1]?.id ?? state.line, Number(action.value), text);
    const next = setField(fields(data), state, action);
    return next ? withPlace(data, next) : refused;
  }
  const file = data.files.findIndex(({ id }) => id === action.value);
  switch (action.name) {
    case 'up':
    case 'down':
      return move(data, state, state.line, state.place + (action.name === 'up' ? -1 : 1), text);
    case 'edit': {
      const count = state.edits[file] ?? maxEdits;
      return count < maxEdits ? { ...state, edits: state.edits.with(file, count + 1) } : refused;
    }
    case 'touch':
      return file < 0 ? refused : { ...state, touched: state.touched.with(file, true) };
    case 'build': {
      const { trouble, stopped } = nextBuild(data, state);
      if (trouble && stopped) return { refused: sayTrouble(data, trouble, text) };
      const record = [state.edits.join('.'), ...shownLines(data, state).map(({ id }) => id)].join(' ');
      return {
        ...state,
        touched: data.files.map(() => false),
        builds: [...state.builds, record].slice(-maxBuilds),
      };
    }
    default:
      return refused;
  }
}

function move(
  data: BuildCacheData,
  state: BuildCacheState,
  line: string,
  to: number,
  text: Text,
): BuildCacheState | Refusal {
  const shown = shownLines(data, state).map(({ id }) => id);
  if (!shown.includes(line)) return { refused: text.message('figure.refused') };
  const place = Math.min(shown.length, toNearest(fields(data).place, to));
  const moved = shown.filter((id) => id !== line);
  moved.splice(place - 1, 0, line);
  const [at = line] = moved;
  if (findById(data.lines, at).instruction !== 'FROM')
    return { refused: sayTrouble(data, { code: 'before-from', at }, text) };
  const order = fullOrder(data, state).map((id) => (shown.includes(id) ? (moved.shift() ?? id) : id));
  return { ...state, order, line, place };
}

/** The state with a line chosen that shows, and its place. */
export function withPlace(data: BuildCacheData, state: BuildCacheState): BuildCacheState {
  const shown = shownLines(data, state);
  const found = shown.findIndex(({ id }) => id === state.line);
  return {
    ...state,
    line: found < 0 ? (shown[0]?.id ?? state.line) : state.line,
    place: Math.max(0, found) + 1,
  };
}
