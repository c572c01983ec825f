import { readSetting, writeSetting } from "../store/settings.ts";
import type { Store } from "../store/store.ts";

/**
 * Keeps the site for when there is no network, where the browser allows it: on hosts with https, and on one's own
 * machine. A new version is told of and never taken unasked.
 */
export async function keepForOffline(store: Store): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  try {
    const registration = await workers.register("service-worker.js", { updateViaCache: "none" });
    if (registration.waiting && workers.controller) offer(store, registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        if (coming.state === "installed" && workers.controller) offer(store, coming);
        else if (coming.state === "activated" && !workers.controller) tellReady(store);
      });
    });
  } catch {
    // A host or a browser that allows none: the page works as before, with the network.
  }
}

/** Says once, at the first time, that the site works without network from now on. */
function tellReady(store: Store): void {
  if (readSetting("offline-told") === "yes") return;
  writeSetting("offline-told", "yes");
  // Something that was told meanwhile matters more.
  if (!store.notice) store.tell({ message: "notice-offline-ready", grave: false });
}

/** Offers a new version. The work goes into the copy before the page is loaded anew. */
function offer(store: Store, coming: ServiceWorker): void {
  const take = async () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    await store.copy.flushNow();
    coming.postMessage("take-over");
  };
  store.tell({
    message: "notice-new-version",
    grave: false,
    action: { message: "notice-new-version-take", run: () => void take() },
  });
}
