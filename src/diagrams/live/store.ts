import type { Action, Refusal, State, Text } from '../kind.ts';
import type { AnyKind } from '../kinds/index.ts';
import { isSameState, setField } from '../state.ts';

/** What came of an action: the state changed, stayed as it was, or was refused with a reason for the reader. */
export type Outcome = 'changed' | 'same' | Refusal;

/**
 * The state of one figure with its past. Actions change `state` at once; `commit` closes a change, so that
 * a whole drag is one step of undo.
 */
export class Store {
  state: State;
  private committed: State;
  private readonly past: State[] = [];
  private readonly kind: AnyKind;
  private readonly data: unknown;
  private readonly text: Text;
  readonly start: State;

  constructor(kind: AnyKind, data: unknown, text: Text, start: State) {
    this.kind = kind;
    this.data = data;
    this.text = text;
    this.start = start;
    this.state = start;
    this.committed = start;
  }

  /** Whether there is a step to take back. */
  get canUndo(): boolean {
    return this.past.length > 0;
  }

  /** Carries out an action; a refused one leaves the state as it is. */
  dispatch(action: Action): Outcome {
    const next = this.kind.reduce
      ? this.kind.reduce(this.data, this.state, action, this.text)
      : action.type === 'set'
        ? setField(this.kind.fields(this.data), this.state, action)
        : undefined;
    if (next === undefined) return { refused: this.text.message('figure.refused') };
    if (isRefusal(next)) return next;
    return this.show(next);
  }

  /** Shows another state without closing the change. */
  show(next: State): Outcome {
    if (isSameState(next, this.state)) return 'same';
    this.state = next;
    return 'changed';
  }

  /** Closes the change; returns the state before it, or nothing when nothing changed. */
  commit(): State | undefined {
    const before = this.committed;
    if (isSameState(before, this.state)) return undefined;
    this.past.push(before);
    this.committed = this.state;
    return before;
  }

  /** Takes the last closed change back; returns the state it undid. */
  undo(): State | undefined {
    const before = this.past.pop();
    if (!before) return undefined;
    const undone = this.committed;
    this.state = before;
    this.committed = before;
    return undone;
  }
}

function isRefusal(result: State | Refusal): result is Refusal {
  return typeof (result as Partial<Refusal>).refused === 'string';
}
