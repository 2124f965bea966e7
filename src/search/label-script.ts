import styles from '../styles/search-results.css?inline';
import type { Page } from '../site/index.ts';
import { searchGlobal } from './entry.ts';
import { toLabels } from './labels.ts';

/** The beginning of a language's search script, from its home page: words and styles; the finished build adds the index. */
export function toLabelScript(page: Page): string {
  const beginning = JSON.stringify({ labels: toLabels(page), styles });
  return `(self.${searchGlobal}??={})[${JSON.stringify(page.lang)}]=${beginning};\n`;
}
