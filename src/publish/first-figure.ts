import { drawPlain, type StyleRule } from '../diagrams/still/index.ts';
import type { Page } from '../site/index.ts';
import type { CardFigure } from './cards.ts';
import { type FigureScene, toDiagramScene, toFlowScene } from './figure-scene.ts';

/** The first figure or flow that a page shows, as its MDX source names it; undefined when it shows none. */
export function toFirstFigure(
  page: Page,
  source: string,
  rules: readonly StyleRule[],
): CardFigure | undefined {
  const [tag = '', name, id = ''] = /<(Diagram|Flow)\s[^>]*?\bid="([^"]+)"[^>]*>/.exec(source) ?? [];
  const state = /\bstate="([^"]+)"/.exec(tag)?.[1];
  return toCardFigure(name === 'Flow' ? toFlowScene(page, id) : toDiagramScene(page, id, state), rules);
}

/** A drawing as markup for a picture that knows no style sheet. */
export function toCardFigure(
  figure: FigureScene | undefined,
  rules: readonly StyleRule[],
): CardFigure | undefined {
  if (!figure) return undefined;
  const { scene, around } = figure;
  return { markup: drawPlain(scene, around, rules), width: scene.width, height: scene.height };
}
