export { type CardFigure, loadCard, toCard } from './cards.ts';
export { toDiagramScene, toFlowScene } from './figure-scene.ts';
export { toCardFigure, toFirstFigure } from './first-figure.ts';
export { drawIcon, iconFiles } from './icons.ts';
export { toLearningResource } from './learning-resource.ts';
export { type Shelf, toLanguageLlms, toLlms } from './llms.ts';
export { toMarkdown } from './markdown/index.ts';
export { toRobots, toSitemap } from './sitemap.ts';
export { toWebApp } from './web-app.ts';
