export { drawIcon, iconFiles } from './icons.ts';
export { toLearningResource } from './learning-resource.ts';
export { toRobots, toSitemap } from './sitemap.ts';
export { toWebApp } from './web-app.ts';
