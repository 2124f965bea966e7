import { connectCopy } from './copy-code.ts';
import { connectSettings } from './connect-settings.ts';
import { connectPlace } from './keep-place.ts';

/* Part of the small script that every page has. */
const resume = document.querySelector<HTMLElement>('.resume');
if (resume) {
  connectPlace(resume.dataset, resume);
  connectCopy(resume.dataset);
}
connectSettings();
