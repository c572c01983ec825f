import type { Copy } from "./crash-copy.ts";
import type { Store } from "./store.ts";

/**
 * Of several tabs on one product one edits, and the others show what it has kept: two that write would undo each other's
 * work. Each of the others can take over.
 */
export function shareWithTabs(store: Store): void {
  const { copy } = store;
  copy.addEventListener("lost", () => {
    if (!store.started || !copy.wanted) return;
    store.watching = true;
    store.tell(undefined);
  });
  copy.addEventListener("kept", () => {
    if (store.watching) void copy.peek().then((kept) => show(store, kept));
  });
  copy.addEventListener("own", () => {
    if (store.watching) void takeUp(store);
    // The page before this one was closed late. What somebody has begun here meanwhile is the work to keep.
    else if (store.started) copy.due();
    else void store.restore();
  });
}

async function takeUp(store: Store): Promise<void> {
  show(store, await store.copy.read());
  store.watching = false;
  store.tell({ message: "notice-taken-over", grave: false });
}

function show(store: Store, copy: Copy | undefined): void {
  if (!copy || copy.text === store.text()) return;
  if (store.open(copy.text, copy.fileName, copy.saved, copy.open)) store.watching = true;
}
