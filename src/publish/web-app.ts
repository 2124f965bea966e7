import type { Page } from '../site/index.ts';
import { iconFiles } from './icons.ts';

/* The light theme's paper and ink; a manifest cannot follow the reader's theme. */
const paper = '#fcfcfa';

/**
 * The web-app manifest of a language, from the page object of its home. Every address in it is relative to the
 * manifest, which lies beside the home page, so it is right under any base path.
 */
export function toWebApp({ lang, dir, root, text }: Page): string {
  const manifest = {
    name: text('site.name'),
    description: text('site.description'),
    lang,
    dir,
    start_url: 'index.html',
    // The whole site, so that the other languages open in the same window.
    scope: root,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: iconFiles.map(({ file, size, maskable }) => ({
      src: `${root}icons/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
