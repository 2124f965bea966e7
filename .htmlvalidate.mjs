import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Everything comes from the page's own folder, and on disk browsers refuse a file with an integrity attribute.
    'require-sri': 'off',
    // A page that speaks in every language at once has a first heading in each.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
});
