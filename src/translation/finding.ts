/** Something wrong in a file, as the build, the command line and a pull request tell it. */
export interface Finding {
  /** `docs/ko/containers.mdx`. */
  file: string;
  line: number;
  column: number;
  /** What is wrong, why, and what to write. */
  message: string;
}

/** Takes apart a fault told as `file:line:column: message`; a fault without a place has the file's first sign. */
export function toFinding(fault: string): Finding {
  const [, file = '', line = '1', column = '1', message = fault] =
    /^([^\s:]+?)(?::(\d+))?(?::(\d+))?: (.*)$/s.exec(fault) ?? [];
  return { file, line: Number(line), column: Number(column), message };
}

/** Findings by file and place. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** One line for a terminal that opens the place on a click. */
export function toLine({ file, line, column, message }: Finding): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** One line that shows the finding beside its place in a pull request (workflow command `error`). */
export function toAnnotation({ file, line, column, message }: Finding): string {
  const place = [`file=${toProperty(file)}`, `line=${line}`, `col=${column}`].join(',');
  return `::error ${place}::${toData(message)}`;
}

/* Texts come from strangers: a line break in one would begin a command of its own. */
function toData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function toProperty(text: string): string {
  return toData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
