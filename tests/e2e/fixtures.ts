import { test as base, expect, type Page, type Response } from '@playwright/test';

/** Options that a project or a test sets. */
export interface SiteOptions {
  /** Whether pages come from a server or from disk. */
  from: 'http' | 'disk';
  /** Problems that the test means to cause, by their text; every other one fails it. */
  expectedProblems: RegExp[];
}

interface Site {
  /** The address of a page of the site, from its path: `ko/containers.html#kernel`. */
  toUrl: (path: string) => string;
  /** Opens a page of the site by its path. */
  open: (path: string) => Promise<Response | null>;
  /** What went wrong on the page so far; filled while the test runs, and checked at its end. */
  problems: string[];
}

/**
 * Playwright's test with pages of this site. A test fails on any console error or warning, page error, failed or
 * refused request, and on a request that leaves the site's own folder.
 */
export const test = base.extend<SiteOptions & Site>({
  from: ['http', { option: true }],
  expectedProblems: [[], { option: true }],

  toUrl: async ({ from }, use) => {
    const root = process.env[from === 'http' ? 'SITE_OVER_HTTP' : 'SITE_ON_DISK'];
    await use((path) => new URL(path, root).href);
  },

  problems: [
    async ({ page, toUrl, expectedProblems }, use) => {
      const problems: string[] = [];
      watch(page, toUrl(''), (problem) => problems.push(problem));
      await use(problems);
      const known = [...expectedProblems, /Service Worker registration blocked by Playwright/];
      const unexpected = problems.filter((problem) => !known.some((one) => one.test(problem)));
      expect(unexpected, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page, toUrl }, use) => {
    await use((path) => page.goto(toUrl(path)));
  },
});

export { expect };

function watch(page: Page, root: string, report: (problem: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => report(`page error: ${error.message}`));
  page.on('request', (request) => {
    const inside = [root, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
    if (!inside) report(`request that leaves the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // The test left the page before it had loaded everything; what is missing or refused fails in other words.
    if (reason !== 'net::ERR_ABORTED') report(`failed request: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`);
  });
}
