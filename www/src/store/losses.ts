import { REPLACED } from "../engine/replaced.ts";
import type { Store } from "./store.ts";

/** Says when the browser keeps no copy, has taken one away, or had to start a program anew: nothing typed is lost by it. */
export function tellOfLosses(store: Store): void {
  const { copy } = store;
  let told = copy.pause;
  copy.addEventListener("change", () => {
    if (copy.pause === told) return;
    const before = told;
    told = copy.pause;
    if (told === "full" || told === "unavailable") store.tell({ message: `notice-copy-${told}`, grave: true });
    else if (store.notice?.message === `notice-copy-${before}`) store.tell(undefined);
  });
  copy.addEventListener("cleared", () => {
    if (!store.started) return;
    copy.due();
    store.tell({ message: "notice-copy-cleared", grave: true });
  });
  addEventListener(REPLACED, () => store.tell({ message: "notice-worker-replaced", grave: false }));
}
