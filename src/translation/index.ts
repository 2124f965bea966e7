export { assertPages, type Docs, toPageFaults } from './assert-pages.ts';
export { loadDocs } from './load-docs.ts';
export { pageChecks } from './page-checks.ts';
export type { PageFile } from './parsed-page.ts';
