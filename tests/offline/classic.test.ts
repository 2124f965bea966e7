import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { borrowing, toBorrowed, toClassic, toLent } from '../../src/offline/classic.ts';
import { toModule } from '../../src/offline/to-module.ts';

const lent = await toLent();

/** Bundles source that lies at the root of the repository, as the build does. */
async function bundle(source: string): Promise<string> {
  const { code } = await toModule(source, [borrowing(lent)]);
  return toClassic(code);
}

describe('scripts that borrow from the live script', () => {
  it('leave out what is lent, and take it by its name', async () => {
    const script = await bundle(
      "import { round, translate } from './src/diagrams/scene.ts'; globalThis.place = translate(round(1.234), 2);",
    );
    const [round = '', translate = ''] = ['round', 'translate'].map((name) => lent.get(name));
    expect(toBorrowed(script, lent).sort()).toEqual([`round as ${round}`, `translate as ${translate}`]);
    const layerByLayer = { [round]: Math.round, [translate]: (x: number, y: number) => `${x} ${y}` };
    const page: { place?: string } & Record<string, unknown> = { layerByLayer };
    runInNewContext(script, page);
    expect(page.place).toBe('1 2');
  });

  it('take all names at once that several modules borrow', async () => {
    const script = await bundle("export * from './src/diagrams/kinds/clinic/layout.ts';");
    const { group = '', mark = '' } = Object.fromEntries(lent);
    expect(script.match(/=layerByLayer;|layerByLayer\./g)).toEqual(['=layerByLayer;']);
    expect(toBorrowed(script, lent)).toEqual(
      expect.arrayContaining([`group as ${group}`, `mark as ${mark}`]),
    );
  });

  it('bring along what is not lent', async () => {
    const script = await bundle(
      "import { loadOf } from './src/diagrams/rules/packing.ts'; console.log(loadOf([]));",
    );
    expect(toBorrowed(script, lent)).toEqual([]);
    expect(script).toContain('reduce');
  });

  it('find what the live script exports under its own name, whatever the bundler called it', () => {
    const page: Record<string, unknown> = {};
    runInNewContext(toClassic('var a = 1, b = 2;\nexport { a as mark, b };'), page);
    expect(page.layerByLayer).toEqual({ mark: 1, b: 2 });
  });
});
