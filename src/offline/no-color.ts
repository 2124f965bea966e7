/*
 * Stands in for d3-color in the bundles. Figures get every colour from CSS classes, so nothing ever interpolates
 * one; d3-interpolate and d3-transition only ask whether a value is a colour, and the answer is no.
 * Saves 4 kB gzip in the script of every page with a figure.
 */
const no = (): null => null;

export { no as color, no as cubehelix, no as hcl, no as hsl, no as lab, no as rgb };
