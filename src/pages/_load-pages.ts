import { toGradeSentences } from '../diagrams/index.ts';
import type { FigurePayload } from '../diagrams/live/figure.ts';
import { toLiveWords } from '../languages/figure-words.ts';
import { parseMessages } from '../languages/index.ts';
import { toLabels } from '../reading/labels.ts';
import { loadScriptPaths, type Brought } from '../offline/bundle.ts';
import { loadSite, toEmbedPage, toFigureNotes, toFigureText, toFramePage, type Site } from '../site/index.ts';

/** Everything that pages share, the paths of the scripts they load included. */
export async function loadPages(): Promise<Site> {
  return loadSite(await loadScriptPaths(loadBrought));
}

/** What the scripts of all figures bring, in every language. */
export async function loadBrought(): Promise<Brought> {
  const site = await loadSite({});
  return {
    figures: site.languages.flatMap(({ lang }) =>
      Object.keys(site.diagrams).flatMap((id) => toPayload(site, lang, id) ?? []),
    ),
    words: Object.fromEntries(
      site.languages.map(({ lang, figureWords }) => [lang, parseMessages(toLiveWords(figureWords))]),
    ),
    reading: Object.fromEntries(
      site.languages.map(({ lang }) => [lang, toLabels(toFramePage(site, 'home', lang))]),
    ),
  };
}

function toPayload(site: Site, lang: string, id: string): FigurePayload | undefined {
  const page = toEmbedPage(site, lang, id);
  const figure = page.diagrams[id];
  if (!figure) return undefined;
  const grades = toGradeSentences(figure.data, toFigureText(page, id));
  return {
    id,
    kind: figure.kind,
    locale: lang,
    data: figure.data,
    states: figure.states,
    words: parseMessages(figure.words[lang] ?? {}),
    notes: toFigureNotes(page, figure.sources, grades),
  };
}
