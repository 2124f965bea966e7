import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../tools/run.ts';
import { serve } from '../../tools/serve.ts';

/**
 * Serves the built site under a deep base path, and copies it into a folder with a space and Hangul in its name:
 * what works there works everywhere. The tests learn both addresses from SITE_OVER_HTTP and SITE_ON_DISK.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const dist = join(projectFolder, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('dist/index.html is missing: build the site first, with `npm run build`.');
  }
  const shelf = mkdtempSync(join(tmpdir(), '한 층씩 '));
  const copy = join(shelf, '사이트 copy');
  cpSync(dist, copy, { recursive: true });
  const site = await serve(dist, { base: '/any/deep/base/' });

  process.env.SITE_OVER_HTTP = site.url;
  process.env.SITE_ON_DISK = `${pathToFileURL(copy).href}/`;
  return async () => {
    await site.close();
    rmSync(shelf, { recursive: true });
  };
}
