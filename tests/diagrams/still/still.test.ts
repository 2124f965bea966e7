import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawFigure, startState } from '../../../src/diagrams/index.ts';
import { frameScene } from '../../../src/diagrams/still/frame.ts';
import { drawStill, readStyleSheet } from '../../../src/diagrams/still/index.ts';
import { group, mark, type Scene } from '../../../src/diagrams/scene.ts';
import { textWidth } from '../../../src/diagrams/text-metrics.ts';
import { loadFlows } from '../../../src/flows/load.ts';
import { figures } from '../figures.ts';

const css = ['tokens', 'roles', 'diagram', 'kinds', 'flow'].map((name) =>
  readFileSync(`src/styles/${name}.css`, 'utf8'),
);
const rules = readStyleSheet(css.join('\n'));
const words = { title: 'T', summary: 'S.', callouts: [], notes: [] };

const stills = [
  ...figures.map(({ id, lang, diagram, kind, text }) => {
    const state = startState(kind, diagram);
    const around = { lang, figureClass: `figure figure-${diagram.kind}`, drawingClass: 'figure-drawing' };
    const { callouts } = kind.describe(diagram.data, state, text);
    return {
      id,
      lang,
      draw: () =>
        drawStill(
          drawFigure(kind, diagram, state, text).scene('wide'),
          { ...words, callouts },
          around,
          rules,
        ),
    };
  }),
  ...(await loadFlows('.', { flows: 'diagrams/flows', docs: 'docs' })).flatMap(({ id, drawings }) =>
    Object.entries(drawings).map(([lang, { wide }]) => {
      const around = { lang, figureClass: 'figure flow', drawingClass: 'figure-drawing flow-drawing' };
      return { id, lang, draw: () => drawStill(wide, words, around, rules) };
    }),
  ),
];

describe.each(stills)('$id in $lang, taken away', ({ draw }) => {
  it('needs no style sheet: plain values, no class, nothing of its page', () => {
    const svg = draw();
    expect(svg).not.toMatch(
      /var\(|light-dark|calc\(|:is\(|currentcolor|<style|\sstyle=|\sclass=|\sdata-|\saria-|\shref=/i,
    );
    const paints = new Set([...svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, value = '']) => value));
    expect(
      [...paints].filter((paint) => !/^(#[0-9a-f]{3,8}|none|transparent|white|black)$/i.test(paint)),
    ).toEqual([]);
  });

  it('paints every letter', () => {
    const { document } = parseHTML(`<html><body>${draw()}</body></html>`);
    const bare = [...document.querySelectorAll('text')].filter((text) => !text.closest('[fill]'));
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('is one well-formed picture with a name', () => {
    const svg = draw();
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><title>T<\/title><desc>S\.<\/desc>/,
    );
    expect(svg.replace(/&(amp|lt|gt|quot);/g, '')).not.toMatch(/&/);
    const open = [...svg.matchAll(/<[a-z][^>]*(?<!\/)>/gi)].length;
    expect([...svg.matchAll(/<\/([a-z]+)>/gi)]).toHaveLength(open);
  });
});

describe('the frame of a still', () => {
  const scene: Scene = {
    width: 300,
    height: 100,
    marks: [
      group('a', {}, [mark('grip', 'rect', { 'data-handle': 'a' }), mark('box', 'rect', { width: 10 })]),
    ],
  };

  it('keeps the drawing, without its grips, in the middle of a sheet that has room for words', () => {
    const framed = frameScene(scene, words, textWidth);
    expect(framed.width).toBe(520);
    const drawing = framed.marks.find(({ key }) => key === 'drawing');
    expect(drawing?.attrs.transform).toMatch(/^translate\(110,/);
    expect(drawing?.children?.[0]?.children?.map(({ key }) => key)).toEqual(['box']);
  });

  it('breaks long notes and grows with them', () => {
    const long = 'words '.repeat(60).trim();
    const framed = frameScene(scene, { ...words, callouts: ['One.'], notes: [long] }, textWidth);
    const notes = framed.marks.filter(({ key }) => key.startsWith('notes'));
    expect(notes.length).toBeGreaterThan(2);
    for (const { text = '' } of notes) expect(textWidth(text, 11, 400)).toBeLessThanOrEqual(480);
    expect(framed.height).toBeGreaterThan(frameScene(scene, words, textWidth).height);
    expect(framed.marks.map(({ text }) => text)).toContain('1  One.');
  });
});
