import { expect, it } from 'vitest';
import { toRepositoryUrl } from '../../src/site/repository.ts';

it('a workflow names the repository it runs in, a fork included', () => {
  const workflow = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'them/site' };
  expect(toRepositoryUrl(workflow, 'https://github.com/us/site')).toBe('https://git.example/them/site');
});

it('elsewhere package.json names it, as npm writes it', () => {
  expect(toRepositoryUrl({}, 'git+https://github.com/us/site.git')).toBe('https://github.com/us/site');
  expect(toRepositoryUrl({}, 'https://github.com/us/site/')).toBe('https://github.com/us/site');
});

it('where nothing names one there is none', () => {
  expect(toRepositoryUrl({}, undefined)).toBeUndefined();
});
