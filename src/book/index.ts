export { bindChapter, type Binding } from './bind-chapter.ts';
export { toBookHref, toBookId } from './ids.ts';
