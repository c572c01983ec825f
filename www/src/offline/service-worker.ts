import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

/** Each file of the site with what tells its versions apart; written by the build. */
declare const FILES_OF_THE_SITE: PrecacheEntry[];

/** What is used of a service worker's own scope, which the types of a page do not have. */
interface Scope {
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", run: (event: MessageEvent) => void): void;
}
const scope = globalThis as unknown as Scope;

// The whole site or nothing of it: half a version would be another program. What stands behind `?`, as in links out of
// mails, makes no other file. Only caches of our own are deleted, since other programs may live on the same host.
precacheAndRoute(FILES_OF_THE_SITE, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// A new version waits until a person says that the page may be loaded anew.
scope.addEventListener("message", ({ data }) => {
  if (data === "take-over") void scope.skipWaiting();
});
