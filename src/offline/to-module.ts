import { resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** A module with everything it imports. */
export interface Bundled {
  readonly code: string;
  /** The names it exports. */
  readonly exports: readonly string[];
}

/** What `source`, which imports as a file at the root of the repository does, stands under while it is bundled. */
const entry = resolve('entry.ts');

/** Bundles a module with all it imports and nothing that it does not use; another step makes it small. */
export async function toModule(source: string, plugins: readonly Plugin[] = []): Promise<Bundled> {
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'source',
        resolveId: (path) => (path === entry ? entry : undefined),
        load: (path) => (path === entry ? source : undefined),
      },
      ...plugins,
    ],
    // Reading a property does nothing here, so what is read and not used can go.
    treeshake: { propertyReadSideEffects: false },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: 'esm', comments: false });
  await bundle.close();
  return { code: output[0].code, exports: output[0].exports };
}
