/** The built site as its checks see it. */
export interface Dist {
  /** HTML of each page by its path below `dist/`. */
  pages: Map<string, string>;
  /** Text of each other file whose links the gate judges, by its path: Markdown, manifests. */
  texts: Map<string, string>;
  /** Paths of all files below `dist/`, pages included. */
  files: Set<string>;
}

/** One thing wrong with one built page. */
export interface Fault {
  /** Path below `dist/`. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** What is wrong and what to do. */
  message: string;
}

/** `ko/index.html:3:7: …`, as editors understand it. */
export function toLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}
