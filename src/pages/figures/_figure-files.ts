import diagramCss from '../../styles/diagram.css?raw';
import kindsCss from '../../styles/kinds.css?raw';
import flowCss from '../../styles/flow.css?raw';
import rolesCss from '../../styles/roles.css?raw';
import tokensCss from '../../styles/tokens.css?raw';
import { startState, toGradeSentences, toPlainText, toRules } from '../../diagrams/index.ts';
import { drawStill, readStyleSheet } from '../../diagrams/still/index.ts';
import { toFlowText } from '../../flows/index.ts';
import { toDiagramScene, toFlowScene } from '../../publish/index.ts';
import {
  type Page,
  type Site,
  loadSite,
  toEmbedPage,
  toFigureNotes,
  toFigureText,
} from '../../site/index.ts';

/** What styles figures, for drawings that leave their page. */
export const styleRules = readStyleSheet([tokensCss, rolesCss, diagramCss, kindsCss, flowCss].join('\n'));

/** The files in which each figure and flow can be taken away, by their path below `figures/`: `ko/stacks.svg` -> text. */
export async function loadFigureFiles(): Promise<Map<string, string>> {
  const site = await loadSite({});
  return new Map(
    site.languages.flatMap(({ lang }) => [
      ...Object.keys(site.diagrams).flatMap((id) => toDiagramFiles(site, lang, id)),
      ...Object.keys(site.flows).flatMap((id) => toFlowFiles(site, lang, id)),
    ]),
  );
}

function toDiagramFiles(site: Site, lang: string, id: string): [string, string][] {
  const page = toEmbedPage(site, lang, id);
  const figure = page.diagrams[id];
  const drawn = toDiagramScene(page, id);
  if (!figure || !drawn) return [];
  const kind = toRules(figure.kind);
  const text = toFigureText(page, id);
  const description = kind.describe(figure.data, startState(kind, figure), text);
  const notes = toFigureNotes(page, figure.sources, toGradeSentences(figure.data, text));
  const still = drawStill(
    drawn.scene,
    { title: page.title, summary: description.summary, callouts: description.callouts, notes },
    drawn.around,
    styleRules,
  );
  return toFiles(lang, id, still, [page.title, page.description, '', toPlainText(description), '', ...notes]);
}

function toFlowFiles(site: Site, lang: string, id: string): [string, string][] {
  const page: Page = toEmbedPage(site, lang, id);
  const words = page.flows[id]?.words[lang];
  const drawn = toFlowScene(page, id);
  if (!words || !drawn) return [];
  const notes = toFigureNotes(page, [], []);
  const still = drawStill(
    drawn.scene,
    { title: words.title, summary: words.summary, callouts: [], notes },
    drawn.around,
    styleRules,
  );
  return toFiles(lang, id, still, [toFlowText(words), '', ...notes]);
}

function toFiles(lang: string, id: string, svg: string, lines: readonly string[]): [string, string][] {
  return [
    [`${lang}/${id}.svg`, svg],
    [`${lang}/${id}.txt`, `${lines.join('\n')}\n`],
  ];
}
