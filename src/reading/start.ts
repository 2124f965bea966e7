import { adoptStyles } from '../browser/adopt-styles.ts';
import { connectCopy } from './copy-code.ts';
import { drawSheet } from './draw-sheet.ts';
import type { Labels } from './labels.ts';
import { markPath, offerPlace } from './offer-place.ts';
import { prefetchNext } from './prefetch-next.ts';

/** Adds the comforts of a page; a script that comes a second time finds them there. */
export function startReading({ words, styles }: Labels): void {
  if (document.getElementById('reading')) return;
  adoptStyles(styles);
  document.body.append(drawSheet(words));
  markPath(words);
  offerPlace(words);
  connectCopy(words);
  prefetchNext();
}
