/**
 * From disk nothing can be installed, and Chromium would report that it may not read the manifest there: it looks for
 * the link once the page has loaded.
 */
export function connectInstalling(): void {
  if (location.protocol === 'file:') document.querySelector('link[rel=manifest]')?.remove();
}
