import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { borrowing, toBorrowed, toClassic, toLent } from '../../src/offline/classic.ts';
import { toModule } from '../../src/offline/to-module.ts';

/** Bundles source that lies at the root of the repository, as the build does. */
async function bundle(source: string): Promise<string> {
  const { code } = await toModule(source, [borrowing(await toLent())]);
  return code;
}

describe('scripts that borrow from the live script', () => {
  it('leave out what is lent, and take it by its name', async () => {
    const module = await bundle(
      "import { round, translate } from './src/diagrams/scene.ts'; globalThis.place = translate(round(1.234), 2);",
    );
    expect(toBorrowed(module).sort()).toEqual(['round', 'translate']);
    const layerByLayer = { round: Math.round, translate: (x: number, y: number) => `${x} ${y}` };
    const page: { place?: string } & Record<string, unknown> = { layerByLayer };
    runInNewContext(toClassic(module), page);
    expect(page.place).toBe('1 2');
  });

  it('read a name once that several modules borrow', async () => {
    const module = await bundle("export * from './src/diagrams/kinds/clinic/layout.ts';");
    const borrowed = toBorrowed(module);
    expect(borrowed).toContain('group');
    expect(new Set(borrowed).size).toBe(borrowed.length);
  });

  it('bring along what is not lent', async () => {
    const module = await bundle(
      "import { loadOf } from './src/diagrams/rules/packing.ts'; console.log(loadOf([]));",
    );
    expect(toBorrowed(module)).toEqual([]);
    expect(module).toContain('reduce');
  });

  it('find what the live script exports under its own name, whatever the bundler called it', () => {
    const page: Record<string, unknown> = {};
    runInNewContext(toClassic('var a = 1, b = 2;\nexport { a as mark, b };'), page);
    expect(page.layerByLayer).toEqual({ mark: 1, b: 2 });
  });
});
