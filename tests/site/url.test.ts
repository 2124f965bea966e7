import { expect, it } from 'vitest';
import { toPath, toPublicUrl, toRoot } from '../../src/site/url.ts';

it('a page finds the way back to the site folder from any depth', () => {
  expect(toRoot('index.html')).toBe('');
  expect(toRoot('ko/containers.html')).toBe('../');
  expect(toRoot('embed/ko/stacks.html')).toBe('../../');
});

it('every path ends in a file name', () => {
  expect(toPath('ko', 'index')).toBe('ko/index.html');
});

it('a public address keeps the folder the site lies in and leaves index.html out', () => {
  expect(toPublicUrl('https://example.org/docs', 'ko/containers.html')).toBe(
    'https://example.org/docs/ko/containers.html',
  );
  expect(toPublicUrl('https://example.org/docs/', 'ko/index.html')).toBe('https://example.org/docs/ko/');
  expect(toPublicUrl('https://example.org', 'index.html')).toBe('https://example.org/');
});
