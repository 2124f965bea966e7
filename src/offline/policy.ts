import { createHash } from 'node:crypto';

/** Puts a Content-Security-Policy into the head of a finished page, with a hash of every inline script and style. */
export function withPolicy(html: string): string {
  const inlineScripts = textsOf('script', html).filter(({ attributes }) => !/\s(src|type)=/.test(attributes));
  const styles = textsOf('style', html);
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...toHashes(inlineScripts)].join(' ')}`,
    `style-src ${toHashes(styles).join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    // Pages fetch nothing; checkers such as Lighthouse fetch robots.txt from within the page.
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // After the charset, which must stand within the first 1024 bytes, and before anything that the policy judges.
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Scripts and styles end at their first closing tag, whatever stands in them. */
function textsOf(name: 'script' | 'style', html: string): { attributes: string; text: string }[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>([^]*?)</${name}>`, 'g'))].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  );
}

function toHashes(elements: { text: string }[]): string[] {
  return [
    ...new Set(elements.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
  ];
}
