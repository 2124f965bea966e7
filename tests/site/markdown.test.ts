import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { numbersWithUnits } from '../../src/site/markdown.ts';

async function toHtml(markdown: string): Promise<string> {
  return (await markdownToHtml(markdown, { mdastPlugins: [numbersWithUnits] })).html;
}

it.each(['125 ms', '0.25 s', '4 KiB', '130.5 MB', '5 GB', '3 GHz', '9 µs'])(
  '%s stays on one line',
  async (text) => {
    expect(await toHtml(`It took ${text} there.`)).toContain(text.replace(' ', '\u00a0'));
  },
);

it.each(['170 threads', '4 servers', '2 Bs', '`--memory 5 GB`', 'type 1 starts'])(
  '%s stays as it is',
  async (text) => {
    expect(await toHtml(text)).not.toContain('\u00a0');
  },
);
