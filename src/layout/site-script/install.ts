import { savesData } from '../../browser/saves-data.ts';
import { recall, remember } from '../../browser/storage.ts';

/** A dismissed notice stays away for as long as the window is open. */
const dismissedKey = 'layer-by-layer:later';

/**
 * On the web: makes the language installable, and stores it for reading without a network once the page is done. The
 * manifest is named by this script's element, and not linked by the page: from disk, where nothing can be installed,
 * Chromium would report that it may not read it.
 */
export function connectInstalling(): void {
  const { manifest } = document.currentScript?.dataset ?? {};
  if (manifest === undefined || location.protocol === 'file:') return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = manifest;
  document.head.append(link);
  if ('serviceWorker' in navigator) {
    addEventListener('load', () => setTimeout(() => void install(link.href).catch(ignore), 2000));
  }
}

/** Workers that cannot be had, for want of room or by the reader's will: the pages come from the network as ever. */
function ignore(): void {
  // Nothing is lost, so nothing is said.
}

async function install(beside: string): Promise<void> {
  if (savesData()) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(new URL('sw.js', beside));
  const offer = () => {
    if (registration.waiting && workers.controller) offerReload(registration);
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
  await workers.register(new URL('../sw.js', beside));
}

/** Says that a new version waits; it is shown when the reader wants it, and never before. */
function offerReload(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector('.update');
  const words = notice?.querySelector('template');
  if (!notice || !words || recall(dismissedKey, 'session') !== null) return;
  notice.replaceChildren(words.content);
  const [reload, later] = notice.querySelectorAll('button');
  reload?.addEventListener('click', () => {
    const { waiting } = registration;
    // Another window may have accepted it already.
    if (!waiting) location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage('take over');
  });
  later?.addEventListener('click', () => {
    notice.replaceChildren();
    remember(dismissedKey, '', 'session');
  });
}
