/** Signs of Hangul and words of other scripts that a reader takes in within a minute, at an unhurried pace. */
const pace = { hangul: 450, words: 200 };

/**
 * Minutes that the text of a page takes to read, at least one. Figures are not counted: how long one plays with them
 * is nobody's guess.
 */
export function toReadingMinutes(source: string): number {
  const text = source.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, ' ').replace(/<[^>]*>/g, ' ');
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(hangul / pace.hangul + words / pace.words));
}
