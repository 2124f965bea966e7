import { drawFigure, startState, toRules } from '../diagrams/index.ts';
import type { Scene } from '../diagrams/scene.ts';
import type { Surroundings } from '../diagrams/still/index.ts';
import { toFigureText } from '../site/figure-text.ts';
import type { Page } from '../site/index.ts';

/** A drawing that leaves its page, with what its styles hang on there. */
export interface FigureScene {
  scene: Scene;
  around: Surroundings;
}

/** A live figure as it opens on the page, wide; undefined when there is none of this id. */
export function toDiagramScene(page: Page, id: string, state?: string): FigureScene | undefined {
  const figure = page.diagrams[id];
  if (!figure) return undefined;
  const kind = toRules(figure.kind);
  const drawn = drawFigure(kind, figure, startState(kind, figure, state), toFigureText(page, id));
  return {
    scene: drawn.scene('wide'),
    around: {
      lang: page.lang,
      figureClass: `figure figure-${figure.kind}`,
      drawingClass: 'figure-drawing',
    },
  };
}

/** A flow, wide; undefined when there is none of this id in the page's language. */
export function toFlowScene({ flows, lang }: Page, id: string): FigureScene | undefined {
  const scene = flows[id]?.drawings[lang]?.wide;
  if (!scene) return undefined;
  return {
    scene,
    around: { lang, figureClass: 'figure flow', drawingClass: 'figure-drawing flow-drawing' },
  };
}
