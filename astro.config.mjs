import { setFlagsFromString } from 'node:v8';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { offline } from './src/offline/index.ts';
import { classTokens, headingIds, numbersWithUnits, rowHeaders, tableHeaders } from './src/site/markdown.ts';
import { blockMarks, pageChecks } from './src/translation/index.ts';

// Most of what a build runs, it runs a few times: compiling it for speed would take longer than it saves.
setFlagsFromString('--efficiency-mode');

const site = process.env.SITE_URL;

// Not through `defineConfig`: what comes with that takes half a second to load, and only tells an editor this type.
/** @type {import('astro').AstroUserConfig} */
export default {
  ...(site && { site }),
  build: { format: 'preserve', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Astro marks every page's module with a directive that the bundler does not know; nothing of ours can change that.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  markdown: {
    processor: satteri({
      mdastPlugins: [numbersWithUnits],
      hastPlugins: [headingIds, tableHeaders, rowHeaders, blockMarks],
    }),
    shikiConfig: { theme: 'css-variables', transformers: [classTokens] },
  },
  // The checks come first: a page is a program to MDX, and has to be judged before.
  integrations: [pageChecks({ docs: 'docs', diagrams: 'diagrams' }), mdx(), offline()],
};
