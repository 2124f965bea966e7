import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

/**
 * Starts Firefox with the rules for local files that readers have. Browsers under automation drop them, and what is
 * blocked for readers then works in tests; so both preferences are needed, and `isStrict` proves that they hold.
 */
export function openFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      // Else Firefox itself replaces the one above by what it recommends for automation.
      'remote.prefs.recommended': false,
    },
  });
}

/** Whether a local page may not read the file beside it, as it is for readers. */
export async function isStrict(firefox: Browser): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'strict-'));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'neighbour.txt'), 'text');
  const page = await firefox.newPage();
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  const read = await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(true);
        request.onerror = () => resolve(false);
        request.open('GET', 'neighbour.txt');
        request.send();
      }),
  );
  await page.close();
  rmSync(folder, { recursive: true });
  return !read;
}
