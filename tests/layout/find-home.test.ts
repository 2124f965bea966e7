import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { findHome } from '../../src/layout/find-home.ts';

/** Where the link to `ko/index.html` leads after the script ran on a page shown at `pathname`. */
function homeAt(pathname: string): string {
  const link = { href: 'ko/index.html', getAttribute: () => link.href };
  runInNewContext(findHome(['en', 'ko']), {
    location: { pathname },
    document: { querySelectorAll: () => [link] },
  });
  return link.href;
}

it('a lost page below a language leads back to the site’s folder', () => {
  expect(homeAt('/ko/lost/deep.html')).toBe('/ko/index.html');
  expect(homeAt('/any/base/en/lost.html')).toBe('/any/base/ko/index.html');
  expect(homeAt('/any/base/embed/en/lost.html')).toBe('/any/base/ko/index.html');
});

it('the page under its own name, and one beside the languages, keep their relative links', () => {
  expect(homeAt('/home/ko/dist/404.html')).toBe('ko/index.html');
  expect(homeAt('/lost.html')).toBe('ko/index.html');
});
