export { judge, type Judged } from './judge.ts';
export { type FileDrift, toLanguageDrift, toRecordOf } from './language-drift.ts';
export { toNewLanguage } from './new-language.ts';
export { recordName, recordToYaml } from './record.ts';
export { settle } from './settle.ts';
export { isClean, toCounts, toStatusTable } from './status-table.ts';
export { type TodoContext, toTodo } from './todo.ts';
