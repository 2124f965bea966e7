/**
 * The style properties that a still carries as attributes, which every renderer of SVG understands. All but `opacity`
 * are inherited, so an element says one only where it differs from its parent.
 */
export const stillProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'visibility',
  'opacity',
] as const;

/** Attributes that mean something only on the page that a drawing was taken from. */
export const pageAttributes = /^(class|data-.*|tabindex|role|aria-.*)$/;
