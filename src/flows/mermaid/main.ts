/** The process that draws: jobs come in as JSON, drawings or faults go out as JSON, by the same keys. */
import { widths, type Width } from '../../diagrams/scene.ts';
import type { Answer, Job } from '../draw.ts';
import { pretendBrowser } from './browser.ts';
import { toSettings } from './settings.ts';
import { tidy } from './tidy.ts';

pretendBrowser();
// Mermaid looks for a document as soon as it is loaded; in this form it is loaded fastest.
const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs');

async function draw({ prefix, source }: Job): Promise<Answer> {
  try {
    const { svg } = await mermaid.render('drawing', source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    const drawn = holder.querySelector('svg');
    return drawn ? { scene: tidy(drawn, prefix) } : { fault: 'it gave no drawing.' };
  } catch (error) {
    return { fault: toSentence(error) };
  }
}

function toSentence(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `${first.replace(/[.:]$/, '')}.`;
}

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += String(chunk);
const jobs = Object.entries(JSON.parse(input) as Record<string, Job>);
const answers: Record<string, Answer> = {};
// One after the other: Mermaid has one document and counts its ids across it.
for (const width of Object.keys(widths) as Width[]) {
  mermaid.initialize(toSettings(width));
  for (const [key, job] of jobs) if (job.width === width) answers[key] = await draw(job);
}
process.stdout.write(JSON.stringify(answers));
