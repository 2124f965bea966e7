import type { Weight } from '../../diagrams/text-metrics.ts';

/*
 * Browsers count the ink of a line's last letter out to the next whole pixel, past its advance. How far that is at
 * 14 px, measured in Chromium with the site's font, in thousandths of an em; all other letters stay within.
 */
const overhangs: Record<Weight, Record<string, number>> = {
  400: toTable('(15 /23 419 719 ?20 B23 C21 F14 K21 R34 T31 W14 X30 Y8 [15 e19 f20 k54 r8 t16 v42 w8 y42'),
  600: toTable('310 811 A20 B11 D18 F10 L29 P26 R18 S19 T11 V20 W29 Y39 Z17 c18 k26 r52 v19 x33 y19'),
};

/** How much wider than its advance a browser says that a line is, in the unit of `fontSize`. */
export function overhangOf(line: string, fontSize: number, weight: Weight): number {
  return ((overhangs[weight][line.at(-1) ?? ''] ?? 0) / 1000) * fontSize;
}

function toTable(entries: string): Record<string, number> {
  return Object.fromEntries(entries.split(' ').map((entry) => [entry.charAt(0), Number(entry.slice(1))]));
}
