import type { Description, Item } from './kind.ts';

/** All that a description says, as plain text, one statement a line: for the text export, search and tests. */
export function toPlainText(description: Description): string {
  const lines = [description.summary, ...description.callouts.map((text, index) => `${index + 1}. ${text}`)];
  for (const detail of description.details()) {
    if (detail.type === 'line') lines.push(detail.text);
    if (detail.type === 'list') lines.push(detail.caption, ...itemLines(detail.items, '- '));
    if (detail.type === 'table') {
      lines.push(detail.caption, detail.head.join(' | '), ...detail.rows.map((row) => row.join(' | ')));
    }
  }
  return lines.join('\n');
}

function itemLines(items: readonly Item[], bullet: string): string[] {
  return items.flatMap((item) => [bullet + item.text, ...itemLines(item.items ?? [], `  ${bullet}`)]);
}
