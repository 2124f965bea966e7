import type { Handle } from '../kind.ts';
import { widths, type Width } from '../scene.ts';
import type { LiveFigure } from './figure.ts';

/** Lets the reader drag the marks that carry `data-handle`; each dispatches the same action as its slider. */
export function connectHandles(figure: LiveFigure): void {
  if (!figure.kind.handles) return;
  for (const width of Object.keys(widths) as Width[]) {
    const svg = figure.element.querySelector<SVGSVGElement>(`svg.drawing-${width}`);
    svg?.addEventListener('pointerdown', (event) => {
      const key = keyAt(event.target);
      const handle = event.isPrimary && event.button === 0 ? handleOf(figure, width, key) : undefined;
      if (handle) follow(figure, width, svg, handle, event);
    });
    // The drag must not select the labels it passes over.
    svg?.addEventListener('mousedown', (event) => {
      if (keyAt(event.target) !== undefined) event.preventDefault();
    });
  }
}

/** Follows one pointer from the moment it takes a handle until it lets go; the whole way is one change. */
function follow(
  figure: LiveFigure,
  width: Width,
  svg: SVGSVGElement,
  handle: Handle,
  taken: PointerEvent,
): void {
  // Taken beside its middle, a handle keeps that distance and does not jump under the finger.
  const offset = placeOf(handle, valueNow(figure, handle)) - placeAt(svg, handle, taken);
  const set = (value: number, commit: boolean) => {
    const { field, index } = handle;
    figure.act({ type: 'set', field, value, ...(index !== undefined && { index }) }, commit);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId === taken.pointerId)
      set(valueAt(handle, placeAt(svg, handle, event) + offset), false);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== taken.pointerId) return;
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', end);
    svg.removeEventListener('pointercancel', end);
    set(valueNow(figure, handleOf(figure, width, handle.key) ?? handle), true);
  };
  svg.setPointerCapture(taken.pointerId);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
}

function keyAt(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? (target.closest('[data-handle]')?.getAttribute('data-handle') ?? undefined)
    : undefined;
}

function handleOf({ kind, payload, store, text }: LiveFigure, width: Width, key: string | undefined) {
  return kind.handles?.(payload.data, store.state, text, width).find((handle) => handle.key === key);
}

/** Where a pointer is along the handle's way, in the drawing's own units, whatever its size on the page. */
function placeAt(svg: SVGSVGElement, { axis }: Handle, { clientX, clientY }: PointerEvent): number {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse())[axis];
}

/** The field's value at a place along the handle's way; the store clamps it and puts it on its step. */
function valueAt({ from, to, min, max }: Handle, place: number): number {
  return min + ((place - from) / (to - from)) * (max - min);
}

function placeOf({ from, to, min, max }: Handle, value: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}

function valueNow(figure: LiveFigure, { field, index, value: own }: Handle): number {
  const value = own ?? figure.store.state[field] ?? 0;
  return Array.isArray(value) ? ((value as readonly number[])[index ?? 0] ?? 0) : (value as number);
}
