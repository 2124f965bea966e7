import { toPlainText } from '../plain-text.ts';
import { frameScene, type Measure } from '../still/frame.ts';
import { pageAttributes, stillProperties } from '../still/properties.ts';
import type { LiveFigure } from './figure.ts';

declare global {
  /** What this script brings: it is loaded when a reader first takes a figure away. */
  var layerByLayerTakeAway: typeof takeAway | undefined;
}

/** Of a picture, in user units. */
interface Size {
  readonly width: number;
  readonly height: number;
}

globalThis.layerByLayerTakeAway = takeAway;

/** Gives the reader the state now shown, in the way that a button or link names: a file, or code on the clipboard. */
export async function takeAway(figure: LiveFigure, way: string, page: string): Promise<void> {
  const { kind, payload, store, text } = figure;
  const name = `${figure.name}.${payload.locale}`;
  const title = text.message('title');
  const description = kind.describe(payload.data, store.state, text);
  if (way === 'embed') return copyEmbed(figure, page);
  if (way === 'text') {
    const lines = [title, text.message('question'), '', toPlainText(description), '', ...payload.notes, ''];
    save(new Blob([lines.join('\n')], { type: 'text/plain' }), `${name}.txt`);
    return;
  }
  const { summary, callouts } = description;
  const scene = kind.layout(payload.data, store.state, text, 'wide');
  const still = frameScene(
    scene,
    { title, summary, callouts, notes: payload.notes },
    toMeasure(figure.element),
  );
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${still.width} ${still.height}`);
  svg.setAttribute('width', String(still.width));
  svg.setAttribute('height', String(still.height));
  figure.paint(svg, still.marks);
  const markup = dress(figure.element, svg);
  if (way === 'svg') save(new Blob([markup], { type: 'image/svg+xml' }), `${name}.svg`);
  else await savePng(figure, markup, still, name);
}

/** A browser that is short of memory makes no picture, and says so in no way that a reader sees. */
async function savePng(figure: LiveFigure, markup: string, size: Size, name: string): Promise<void> {
  try {
    save(await toPng(markup, size), `${name}.png`);
  } catch {
    figure.say(figure.text.message('figure.noPng'));
  }
}

/** Turns every style of a drawing into an attribute: the page, dressed in its light theme, is asked for each. */
function dress(figure: HTMLElement, svg: SVGSVGElement): string {
  const room = document.createElement('div');
  room.className = 'figure-drawing is-leaving';
  room.hidden = true;
  room.append(svg);
  figure.append(room);
  const { fontFamily, fontSize } = getComputedStyle(svg);
  svg.setAttribute('font-family', fontFamily);
  svg.setAttribute('font-size', fontSize.replace('px', ''));
  const elements = [...svg.querySelectorAll('*')];
  for (const element of elements) {
    const style = getComputedStyle(element);
    const outer = getComputedStyle(element.parentElement ?? svg);
    for (const property of stillProperties) {
      const value = style.getPropertyValue(property);
      if (value !== (property === 'opacity' ? '1' : outer.getPropertyValue(property))) {
        element.setAttribute(property, value.replaceAll('px', ''));
      }
    }
  }
  // Only now: a class that goes would take its part of the style with it.
  for (const element of elements) {
    for (const { name } of [...element.attributes])
      if (pageAttributes.test(name)) element.removeAttribute(name);
  }
  room.remove();
  return new XMLSerializer().serializeToString(svg);
}

function toMeasure(figure: HTMLElement): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(figure);
  return (text, fontSize, weight) => {
    // Without a canvas lines are broken by a rough guess.
    if (!context) return text.length * fontSize;
    context.font = `${weight} ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}

/** Draws the picture at twice its size, for screens and projectors with fine dots. */
async function toPng(markup: string, { width, height }: Size): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no PNG of the figure.'));
    });
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file over by then; earlier, Firefox would find nothing.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The embed page opens in the figure's own start, so the fragment says what differs from that. */
async function copyEmbed(figure: LiveFigure, page: string): Promise<void> {
  const { element, text } = figure;
  const source = new URL(page + figure.fragment('start', figure.name), window.location.href).href;
  const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const code = `<iframe src=${quoted(source)} title=${quoted(text.message('title'))} width="100%" height="${element.offsetHeight + 80}" loading="lazy"></iframe>`;
  try {
    await navigator.clipboard.writeText(code);
    figure.say(text.message('figure.embedCopied'));
  } catch {
    // No clipboard: the reader copies by hand.
    window.prompt(text.message('figure.copyEmbed'), code);
  }
}
