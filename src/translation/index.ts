import type { AstroIntegration } from 'astro';

/** The integration that refuses faulty pages before they are rendered; `docs` is the folder of all languages. */
export function pageChecks({ docs }: { docs: string }): AstroIntegration {
  return { name: 'layer-by-layer:page-checks', hooks: {} };
}
