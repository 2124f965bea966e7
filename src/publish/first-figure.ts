import { drawFigure, startState, toRules } from '../diagrams/index.ts';
import { drawPlain, type StyleRule } from '../diagrams/still/index.ts';
import { createText } from '../languages/index.ts';
import type { Page } from '../site/index.ts';
import type { CardFigure } from './cards.ts';

/** The first figure or flow that an MDX source shows; undefined when it shows none. */
export function toFirstFigure(
  page: Page,
  source: string,
  rules: readonly StyleRule[],
): CardFigure | undefined {
  const [tag = '', name, id = ''] = /<(Diagram|Flow)\s[^>]*?\bid="([^"]+)"[^>]*>/.exec(source) ?? [];
  if (name === 'Flow') return toFlow(page, id, rules);
  return name === 'Diagram' ? toDiagram(page, id, /\bstate="([^"]+)"/.exec(tag)?.[1], rules) : undefined;
}

/** A live figure as it opens on the page. */
export function toDiagram(
  page: Page,
  id: string,
  state: string | undefined,
  rules: readonly StyleRule[],
): CardFigure | undefined {
  const figure = page.diagrams[id];
  if (!figure) return undefined;
  const kind = toRules(figure.kind);
  const file = `docs/${page.lang}/diagrams/${id}.yaml`;
  const text = createText(page.lang, { ...figure.words[page.lang], ...page.figureWords }, file);
  const scene = drawFigure(kind, figure, startState(kind, figure, state), text).scene('wide');
  const around = {
    lang: page.lang,
    figureClass: `figure figure-${figure.kind}`,
    drawingClass: 'figure-drawing',
  };
  return { markup: drawPlain(scene, around, rules), width: scene.width, height: scene.height };
}

function toFlow(page: Page, id: string, rules: readonly StyleRule[]): CardFigure | undefined {
  const scene = page.flows[id]?.drawings[page.lang]?.wide;
  if (!scene) return undefined;
  const around = {
    lang: page.lang,
    figureClass: 'figure flow',
    drawingClass: 'figure-drawing flow-drawing',
  };
  return { markup: drawPlain(scene, around, rules), width: scene.width, height: scene.height };
}
