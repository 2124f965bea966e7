import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { numbersWithUnits, rowHeaders, tableHeaders } from '../../src/site/markdown.ts';

async function toHtml(markdown: string): Promise<string> {
  return (
    await markdownToHtml(markdown, {
      mdastPlugins: [numbersWithUnits],
      hastPlugins: [tableHeaders, rowHeaders],
    })
  ).html;
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

it('the first cells of rows below an empty corner are headers', async () => {
  const html = await toHtml('| | VM |\n| --- | --- |\n| Unit of *work* | machine |\n| Runs | apps |\n');
  expect(html.match(/<t[hd].*?<\/t[hd]>/g)).toEqual([
    '<td></td>',
    '<th scope="col">VM</th>',
    '<th scope="row">Unit of <em>work</em></th>',
    '<td>machine</td>',
    '<th scope="row">Runs</th>',
    '<td>apps</td>',
  ]);
});

it('where the corner has a name, the first cells are cells like others', async () => {
  const html = await toHtml('| Task | VM |\n| --- | --- |\n| Unit | machine |\n');
  expect(html).not.toContain('scope="row"');
});
