/** The hatches of the layers from the lowest, after the signs of geological sections (sand, shale, limestone …). */
export const hatches = [
  { size: [14, 14], draw: 'M3 3h.01M10 10h.01' },
  { size: [22, 12], draw: 'M1 3h9M12 9h9' },
  { size: [24, 16], draw: 'M0 .5h24M0 8.5h24M6 .5v8M18 8.5v8' },
  { size: [9, 9], draw: 'M-1 10 10-1M-1 1 1-1M8 10 10 8' },
  { size: [18, 18], draw: 'M4.5 2v5M2 4.5h5M13.5 11v5M11 13.5h5' },
  { size: [24, 12], draw: 'M1 4q3-3 6 0t6 0M13 10q3-3 6 0t6 0' },
  { size: [18, 14], draw: 'm2 2 3 5 3-5M11 9l3 5 3-5' },
  { size: [10, 16], draw: 'M2.5 1v6M7.5 9v6' },
  { size: [20, 16], draw: 'M3 4a3 2 0 1 0 6 0 3 2 0 1 0-6 0M13 12a3 2 0 1 0 6 0 3 2 0 1 0-6 0' },
] as const;

/** The id of the hatch of a layer, from 1; above the last hatch they begin anew. */
export function toHatch(layer: number): string {
  return `hatch-${((layer - 1) % hatches.length) + 1}`;
}
