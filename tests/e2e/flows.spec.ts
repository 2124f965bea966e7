import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { widths, type Width } from '../../src/diagrams/scene.ts';
import { fillFlow } from '../../src/flows/fill.ts';
import { drawFlow } from '../../src/flows/index.ts';
import { loadFlows } from '../../src/flows/load.ts';
import { family, toSettings } from '../../src/flows/mermaid/settings.ts';
import { projectFolder } from '../../tools/run.ts';
import { expect, test } from './fixtures.ts';

/** How far a box or a line of text may stand from where Mermaid puts it in a browser, in pixels. */
const tolerance = 1.5;

/** A box or a line of text, by its edges from the drawing's left top corner, in pixels. */
interface Placed {
  what: string;
  edges: number[];
}

const read = (file: string) => readFileSync(join(projectFolder, file));
const font = `@font-face { font-family: '${family}'; font-weight: 400 700; src: url(data:font/woff2;base64,${read('src/fonts/layer-sans.woff2').toString('base64')}) }`;
const styles = ['tokens', 'roles', 'diagram', 'kinds', 'flow']
  .map((name) => read(`src/styles/${name}.css`).toString())
  .join('\n');
const flows = await loadFlows(projectFolder, { flows: 'diagrams/flows', docs: 'docs' });

/** Runs in the page: where a drawing's boxes and lines of text stand. */
function toPlaces({ drawing, boxes, lines }: { drawing: string; boxes: string; lines: string }): Placed[] {
  const svg = document.querySelector(`${drawing} svg`);
  if (!svg) throw new Error(`${drawing} holds no drawing.`);
  const { left, top } = svg.getBoundingClientRect();
  const place = (element: Element, what: string): Placed => {
    const box = element.getBoundingClientRect();
    return { what, edges: [box.left - left, box.top - top, box.right - left, box.bottom - top] };
  };
  return [
    ...[...svg.querySelectorAll(boxes)].map((box) => place(box, box.localName)),
    ...[...svg.querySelectorAll(lines)]
      .filter((line) => line.textContent.trim() !== '')
      .map((line) => place(line, line.textContent.trim())),
  ];
}

/** Draws a source with Mermaid's own bundle for browsers. */
async function drawInBrowser(page: Page, source: string, width: Width): Promise<void> {
  await page.addScriptTag({ path: join(projectFolder, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate(
    async ({ source, settings }) => {
      const { mermaid } = window as unknown as { mermaid: typeof import('mermaid').default };
      mermaid.initialize(settings);
      const { svg } = await mermaid.render('drawing', source);
      const holder = document.createElement('div');
      holder.id = 'theirs';
      holder.innerHTML = svg;
      document.body.append(holder);
    },
    { source, settings: toSettings(width) },
  );
}

test.describe('flows @once', () => {
  for (const { id, words, drawings } of flows) {
    for (const [lang, said] of Object.entries(words)) {
      for (const width of Object.keys(widths) as Width[]) {
        test(`${id} in ${lang}, ${width}, stands where Mermaid puts it in a browser`, async ({ page }) => {
          const scene = drawings[lang]?.[width];
          if (!scene) throw new Error(`${id} has no ${width} drawing in ${lang}.`);
          const ours = drawFlow(scene, { className: 'drawing', labelledBy: 'name' });
          await page.setContent(
            `<style>${font}${styles} body { margin: 0; font-size: 14px }</style><div id="ours" class="figure-drawing flow-drawing">${ours}</div>`,
          );
          await page.evaluate((name) => document.fonts.load(`14px '${name}'`, 'a가'), family);
          await page.evaluate((name) => document.fonts.load(`600 14px '${name}'`, 'a가'), family);
          const source = fillFlow(read(`diagrams/flows/${id}.mmd`).toString(), said.labels, width);
          await drawInBrowser(page, source, width);

          const printed = await page.evaluate(toPlaces, {
            drawing: '#ours',
            boxes: '.box > :is(rect, path, polygon)',
            lines: 'text:not(:has(tspan)), tspan',
          });
          const expected = await page.evaluate(toPlaces, {
            drawing: '#theirs',
            boxes: '.node > :is(rect, path, polygon), rect.actor',
            lines: 'text:not(:has([x]), .labelText), tspan[x]',
          });
          expect(printed.map(({ what }) => what)).toEqual(expected.map(({ what }) => what));
          const off = printed.flatMap(({ what, edges }, index) => {
            const distance = Math.max(
              ...edges.map((edge, at) => Math.abs(edge - (expected[index]?.edges[at] ?? Infinity))),
            );
            return distance > tolerance ? [`${what}: ${distance.toFixed(2)} px`] : [];
          });
          expect(off).toEqual([]);
        });
      }
    }
  }
});
