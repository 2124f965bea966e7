import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicy } from '../../src/offline/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('allows exactly the inline scripts and styles of the page, and nothing from elsewhere', () => {
  const html = '<html><head><meta charset="utf-8"><style>p{}</style><script>a()</script></head><body>';
  expect(withPolicy(html)).toBe(
    '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="' +
      `default-src 'none'; script-src 'self' ${hash('a()')}; style-src ${hash('p{}')}; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'` +
      '"><style>p{}</style><script>a()</script></head><body>',
  );
});

it('gives no hash to data and to scripts with their own file', () => {
  const html =
    '<head><meta charset="utf-8"><script type="application/json">{}</script><script src="a.js"></script></head>';
  expect(withPolicy(html)).toContain("script-src 'self';");
});

it('never allows unsafe-inline', () => {
  expect(withPolicy('<head><meta charset="utf-8"></head>')).not.toContain('unsafe');
});
