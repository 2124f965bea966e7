import type { AnyKind } from '../kinds/index.ts';
import type { LiveFigure } from './figure.ts';

declare global {
  /** The kinds that this page's script brought along, by name. */
  var layerByLayerKinds: Record<string, AnyKind> | undefined;
  /** How marks are dragged, where a kind of the page has handles. */
  var layerByLayerDrag: ((figure: LiveFigure) => void) | undefined;
}

/** Makes a kind known to the live script; the script of a page's kinds runs before it. */
export function register(kind: AnyKind): void {
  globalThis.layerByLayerKinds = { ...globalThis.layerByLayerKinds, [kind.name]: kind };
}

/** The kinds that the page brought along. */
export function kindsOnPage(): Record<string, AnyKind> {
  return globalThis.layerByLayerKinds ?? {};
}

/** Offers dragging to the live script. */
export function offerDrag(connect: (figure: LiveFigure) => void): void {
  globalThis.layerByLayerDrag = connect;
}

/** How to connect a figure's drag handles, if any kind of the page has some. */
export function dragOnPage(): ((figure: LiveFigure) => void) | undefined {
  return globalThis.layerByLayerDrag;
}
