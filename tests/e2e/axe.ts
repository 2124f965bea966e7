import type { AxeBuilder } from '@axe-core/playwright';

/** Each rule that axe finds broken, with the elements that break it. */
export async function findBroken(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
