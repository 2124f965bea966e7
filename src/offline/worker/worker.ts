/*
 * The service worker, bundled once for each shelf (src/offline/workers.ts): it stores everything that the shelf lists
 * when a reader first visits a page, and answers from there, so that the site reads on without a network.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import type { Shelf } from '../workers.ts';

/* What this file needs of a worker's surroundings: the project's types are those of pages. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Surroundings {
  registration: { scope: string };
  clients: { matchAll(): Promise<unknown[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'message', act: (event: Lasting & { data: unknown }) => void): void;
}

declare const SHELF: Shelf;

const worker = self as unknown as Surroundings;
const { scope } = worker.registration;
/* The scope makes the names this site's own: another one may live at the same host. */
const stored = `layer-by-layer pages 1 ${scope}`;
const visited = `layer-by-layer visited 1 ${scope}`;
const controller = new PrecacheController({ cacheName: stored });
controller.addToCacheList(SHELF.entries);

worker.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event as Parameters<typeof controller.install>[0]));
  if (SHELF.isEager) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(tidy(event).then(() => worker.clients.claim()));
});

/* A reader has accepted the new version. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
});

/** Lets go of what older versions stored. */
async function tidy(event: Lasting): Promise<void> {
  const windows = await worker.clients.matchAll();
  // Other windows still show the older version, whose figures may ask for its scripts: kept until the next time.
  if (windows.length < 2) await controller.activate(event as Parameters<typeof controller.activate>[0]);
  const names = await caches.keys();
  const isOlder = (name: string) =>
    name.startsWith('layer-by-layer ') && name.endsWith(` ${scope}`) && ![stored, visited].includes(name);
  await Promise.all(names.filter(isOlder).map((name) => caches.delete(name)));
}

registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./] }));

/* Pages off the shelf, such as the book or another language: stored once seen, and never a browser's error page. */
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkFirst({
    cacheName: visited,
    plugins: [{ handlerDidError: () => controller.matchPrecache(SHELF.fallback) }],
  }),
);

/* A file with its hash in its name may lie on the shelf of another worker of this site. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.[0-9a-f]{8}\.\w+$/.test(url.pathname),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);
