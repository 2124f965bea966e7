import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStyleSheet } from '../../src/diagrams/still/index.ts';
import { loadCard, toCard, toFirstFigure } from '../../src/publish/index.ts';
import { toPage } from '../../src/site/to-page.ts';
import { diagrams } from '../diagrams/figures.ts';
import { aSite, anEntry } from '../site/one-site.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');
const flow = { id: 'road', words: {}, drawings: { ko: { wide: { width: 300, height: 90, marks: [] } } } };

function pageOf(title: string, body = '') {
  const site = aSite({ diagrams: Object.fromEntries(diagrams.map((one) => [one.id, one])) });
  const flows = { road: flow } as unknown as typeof site.flows;
  return toPage({ ...site, flows }, anEntry('ko', 'containers', { title, body }), []);
}

function draw(title: string): Promise<Buffer> {
  return loadCard(toCard(pageOf(title), undefined, favicon));
}

describe('the picture of a page', () => {
  it('has the size that previews show uncut', async () => {
    const png = await draw('커널');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('sets Hangul in the site’s font, not in boxes that all look the same', async () => {
    expect((await draw('커널')).equals(await draw('도커'))).toBe(false);
    expect((await draw('커널')).equals(await draw('커널'))).toBe(true);
  });

  it('says a title that would be markup as text', () => {
    expect(toCard(pageOf('</text><image href="x"/>'), undefined, favicon)).not.toContain('<image');
  });

  it('shrinks a figure into its room, whatever its height', () => {
    const tall = { markup: '<rect/>', width: 720, height: 5580 };
    expect(toCard(pageOf('A'), tall, favicon)).toContain('scale(0.1)');
  });
});

describe('the figure of a page', () => {
  it('is the first that the text shows, a flow too', () => {
    const page = pageOf('A');
    const rules = readStyleSheet(':root { --sans: serif }');
    const body = 'A\n\n<Flow id="road" />\n\n<Diagram id="stacks" />';
    expect(toFirstFigure(page, body, rules)).toMatchObject({ width: 300, height: 90 });
    expect(toFirstFigure(page, 'Only text.', [])).toBeUndefined();
  });
});
