import { createText, type Text } from '../languages/index.ts';
import type { Page } from './page.ts';

/** The words of a figure in the language of a page, with those that all figures share. */
export function toFigureText({ lang, diagrams, figureWords }: Page, id: string): Text {
  return createText(
    lang,
    { ...diagrams[id]?.words[lang], ...figureWords },
    `docs/${lang}/diagrams/${id}.yaml`,
  );
}
