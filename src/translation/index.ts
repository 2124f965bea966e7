export { assertPages, type Docs, toPageFaults } from './assert-pages.ts';
export { blockMarks } from './block-marks.ts';
export { toFindings } from './check.ts';
export {
  type Change,
  earlierVersions,
  type FileDrift,
  type FileReport,
  isClean,
  recordName,
  recordToYaml,
  settle,
  toLanguageDrift,
  toNewLanguage,
  toRecordOf,
  toStatusTable,
  toTodo,
} from './drift/index.ts';
export { type Finding, inOrder, toAnnotation, toFinding, toLine } from './finding.ts';
export { type LaidOutLabel, toLabelFindings } from './label-findings.ts';
export { loadDocs } from './load-docs.ts';
export { loadTexts, type Texts } from './load-texts.ts';
export { glossariesOf } from './glossaries.ts';
export { pageChecks } from './page-checks.ts';
export type { PageFile } from './parsed-page.ts';
export { loadSafe, toSafetyFaults } from './safety/index.ts';
