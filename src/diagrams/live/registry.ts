import type { AnyKind } from '../kinds/index.ts';

declare global {
  /** The kinds that this page's script brought along, by name. */
  var layerByLayerKinds: Record<string, AnyKind> | undefined;
}

/** Makes a kind known to the live script; the script of a page's kinds runs before it. */
export function register(kind: AnyKind): void {
  globalThis.layerByLayerKinds = { ...globalThis.layerByLayerKinds, [kind.name]: kind };
}

/** The kinds that the page brought along. */
export function kindsOnPage(): Record<string, AnyKind> {
  return globalThis.layerByLayerKinds ?? {};
}
