/**
 * The script of the page for lost readers: shown for `/base/ko/lost.html`, it takes the folder above the language as
 * the site's and lets the relative links begin there. Languages are folder names, so they need no escaping.
 */
export function findHome(languages: readonly string[]): string {
  return (
    `(function(m){if(m&&!/\\/404\\.html$/.test(location.pathname))document.querySelectorAll('a.start')` +
    `.forEach(function(a){var h=a.getAttribute('href');if(!/^https?:/.test(h))a.href=m[1]+h})})` +
    `(/^(.*?\\/)(?:embed\\/)?(?:${languages.join('|')})\\//.exec(location.pathname))`
  );
}
