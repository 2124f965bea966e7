import type { MermaidConfig } from 'mermaid';
import type { Width } from '../../diagrams/scene.ts';

/** Family that labels are set in; a browser that draws the same source needs the font under this name. */
export const family = 'Layer Sans';

/** Size of all labels, in user units; a flow is shown with one unit to a pixel of the figure's usual text. */
export const fontSize = 14;

/** How wide a label of a box or an arrow may get before it is broken, in user units. */
export const labelWidths = {
  narrow: { box: 104, arrow: 84 },
  wide: { box: 132, arrow: 108 },
} as const satisfies Record<Width, { box: number; arrow: number }>;

/* Mermaid measures labels in this dress: boxes are named in semibold. */
const dress = '.node .text-inner-tspan, .cluster .text-inner-tspan { font-weight: 600 }';

/** Mermaid's settings for one of the two widths; the same in the build and in the browser that checks it. */
export function toSettings(width: Width): MermaidConfig {
  const isWide = width === 'wide';
  const words = { htmlLabels: false, useMaxWidth: false, theme: 'null', look: 'classic' } as const;
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'null',
    look: 'classic',
    layout: 'dagre',
    htmlLabels: false,
    deterministicIds: true,
    handDrawnSeed: 1,
    suppressErrorRendering: true,
    fontFamily: family,
    fontSize,
    themeVariables: { fontFamily: family, fontSize: `${fontSize}px` },
    themeCSS: dress,
    flowchart: {
      ...words,
      curve: 'rounded',
      padding: 6,
      nodeSpacing: isWide ? 24 : 16,
      rankSpacing: 22,
      diagramPadding: 2,
      // Labels come broken into lines, so that build and browser never break them differently.
      wrappingWidth: 2000,
      inheritDir: true,
      minNodeWidth: 0,
    },
    sequence: {
      ...words,
      mirrorActors: false,
      width: isWide ? 112 : 72,
      height: 40,
      actorMargin: isWide ? 34 : 4,
      diagramMarginX: 2,
      diagramMarginY: 6,
      messageMargin: isWide ? 24 : 26,
      noteMargin: 8,
      boxMargin: 8,
      boxTextMargin: 4,
      actorFontSize: fontSize,
      actorFontWeight: 600,
      messageFontSize: fontSize,
      noteFontSize: fontSize,
      actorFontFamily: family,
      messageFontFamily: family,
      noteFontFamily: family,
    },
  };
}
