import { drawControls } from './controls.ts';
import type { Regions, State, Text } from './kind.ts';
import type { AnyKind } from './kinds/index.ts';
import type { Scene, Width } from './scene.ts';
import { drawCallouts, drawWords } from './words.ts';

/** What a figure needs to draw itself: its kind's rules, its checked data, and the named states. */
export interface FigureData {
  readonly id: string;
  readonly data: unknown;
  readonly states: Readonly<Record<string, State>>;
}

/** The state a figure opens in: the kind's initial state, the figure's `start`, then the named state over it. */
export function startState(kind: AnyKind, figure: FigureData, name = 'start'): State {
  const named = figure.states[name];
  if (!named)
    throw new Error(
      `The figure "${figure.id}" has no state "${name}". Use one of: ${Object.keys(figure.states).join(', ')}.`,
    );
  return { ...kind.initial(figure.data), ...figure.states.start, ...named };
}

/** Draws everything of a figure that depends on its state. Build and browser call this one function. */
export function drawFigure(kind: AnyKind, figure: FigureData, state: State, text: Text): Regions {
  const { summary, callouts, details } = kind.describe(figure.data, state, text);
  const scenes: Partial<Record<Width, Scene>> = {};
  return {
    scene: (width) => (scenes[width] ??= kind.layout(figure.data, state, text, width)),
    summary,
    callouts: drawCallouts(callouts),
    controls: drawControls(kind.controls(figure.data, state, text), text, `figure-${figure.id}`),
    words: () => drawWords(details()),
  };
}
