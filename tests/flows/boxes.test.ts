import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/diagrams/text-metrics.ts';
import { boxOf, textLengthOf } from '../../src/flows/mermaid/boxes.ts';
import { pathPoints } from '../../src/flows/mermaid/path-points.ts';

/** The first element with the attribute `me` of a drawing. */
function find(markup: string): Element {
  const { document } = parseHTML(`<html><body><svg>${markup}</svg></body></html>`);
  const found = document.querySelector('[me]');
  if (!found) throw new Error('Mark one element with "me".');
  return found;
}

describe('boxes without a browser', () => {
  it('a group spans what it holds, moved by each child’s transform, without what is not drawn', () => {
    const group = find(
      '<g me><rect /><g transform="translate(10, 20)"><rect x="1" y="2" width="3" height="4" /></g><circle cx="0" cy="0" r="2" /></g>',
    );
    expect(boxOf(group)).toEqual({ x: -2, y: -2, width: 16, height: 28 });
  });

  it('a text follows its anchor, and its size and weight come from the drawing’s own rules', () => {
    const style =
      '<style>.label text{text-anchor:middle;font-size:14px}.label tspan{font-weight:600}</style>';
    const text = find(
      `${style}<g class="label"><text me y="10"><tspan x="0" y="1em">Docker Hub</tspan></text></g>`,
    );
    const width = textWidth('Docker Hub', 14, 600);
    expect(textLengthOf(text)).toBe(width);
    expect(boxOf(text)).toEqual({ x: -width / 2, y: 14 - 13, width, height: 16 });
  });

  it('a line that ends in an overhanging letter is as wide as browsers say', () => {
    const text = find('<text me font-size="14" font-weight="600">Container</text>');
    // Chromium 156: getComputedTextLength 63.86, getBBox().width 64.58.
    expect(boxOf(text).width).toBeCloseTo(64.58, 1);
  });

  it('a cylinder is as high as its lids', () => {
    const path = 'M0,9 a35,9 0,0,0 70,0 a35,9 0,0,0 -70,0 l0,36 a35,9 0,0,0 70,0 l0,-36';
    const ys = pathPoints(path).map(([, y]) => y);
    const xs = pathPoints(path).map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0, 70, 0, 54]);
  });
});
