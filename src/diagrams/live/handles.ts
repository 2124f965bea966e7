import { drag, select } from 'd3';
import type { Handle } from '../kind.ts';
import { widths, type Width } from '../scene.ts';
import type { LiveFigure } from './figure.ts';
import { offerDrag } from './registry.ts';

/** Part of the script of every page that has a kind with handles; other pages do without d3-drag. */
offerDrag(connectHandles);

/** Lets the reader drag the marks that carry `data-handle`; each dispatches the same action as its slider. */
function connectHandles(figure: LiveFigure): void {
  const { kind, payload } = figure;
  if (!kind.handles) return;
  for (const width of Object.keys(widths) as Width[]) {
    const svg = figure.element.querySelector<SVGSVGElement>(`svg.drawing-${width}`);
    if (!svg) continue;
    const handleOf = (key: string | null | undefined): Handle | undefined =>
      kind
        .handles?.(payload.data, figure.store.state, figure.text, width)
        .find((handle) => handle.key === key);
    const held = (target: EventTarget | null): Handle | undefined =>
      handleOf(
        target instanceof Element ? target.closest('[data-handle]')?.getAttribute('data-handle') : undefined,
      );
    const behaviour = drag<SVGSVGElement, unknown, Held>()
      // Places are read in the drawing's own units, whatever its size on the page.
      .container(function () {
        return this;
      })
      .filter((event: PointerEvent) => !event.button && held(event.target) !== undefined)
      .subject((event: { sourceEvent: PointerEvent }) =>
        toHeld(figure, held(event.sourceEvent.target) ?? nothing),
      )
      .on('drag', ({ subject, x, y }: { subject: Held; x: number; y: number }) => {
        figure.act(
          {
            type: 'set',
            field: subject.field,
            value: valueAt(subject, subject.axis === 'x' ? x : y),
            ...(subject.index !== undefined && { index: subject.index }),
          },
          false,
        );
      })
      .on('end', ({ subject }: { subject: Held }) => {
        figure.act(
          {
            type: 'set',
            field: subject.field,
            value: valueNow(figure, handleOf(subject.key) ?? subject),
            ...(subject.index !== undefined && { index: subject.index }),
          },
          true,
        );
      });
    select<SVGSVGElement, unknown>(svg).call(behaviour);
    // d3-drag forbids scrolling on all that it listens to; a finger that misses a handle has to move the page.
    svg.style.removeProperty('touch-action');
  }
}

// d3-drag asks for a subject only after its filter has let the gesture through, so this one is never dragged.
const nothing: Handle = { key: '', field: '', axis: 'x', from: 0, to: 1, min: 0, max: 1, step: 1 };

/** A handle with the place it is at, so that it does not jump under the finger that takes it beside its middle. */
type Held = Handle & { readonly x: number; readonly y: number };

function toHeld(figure: LiveFigure, handle: Handle): Held {
  const { from, to, min, max } = handle;
  const place = from + ((valueNow(figure, handle) - min) / (max - min)) * (to - from);
  return { ...handle, x: place, y: place };
}

/** The field's value at a place along the handle's way; the store clamps it and puts it on its step. */
function valueAt({ from, to, min, max }: Handle, place: number): number {
  return min + ((place - from) / (to - from)) * (max - min);
}

function valueNow(figure: LiveFigure, { field, index, value: own }: Handle) {
  const value = own ?? figure.store.state[field] ?? 0;
  return Array.isArray(value) ? ((value as readonly number[])[index ?? 0] ?? 0) : (value as number);
}
