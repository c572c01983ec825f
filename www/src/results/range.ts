import type { Store } from "../store/store.ts";
import type { JsonObject, Pictures } from "../types.ts";

/** The figure that has a range and a reason. */
export const RANGED = "mci_at_average_life";

/** The sentences that tell how the range is found. */
export const HOW_RANGE = ["stated", "estimated", "tables", "yields", "together"] as const;

/** What tells that a store's range is another one. */
export const RANGE_EVENT = "range";

type Told = Pick<Pictures, "range" | "reasons">;

const known = new WeakMap<Store, { document: JsonObject; told: Told }>();

/** Hands over what pictures know of the indicator of a document; they come after the first figures. */
export function tellRange(store: Store, document: JsonObject, told: Told): void {
  known.set(store, { document, told });
  store.dispatchEvent(new Event(RANGE_EVENT));
}

/** What is told of a figure of the document as it stands: nothing while it is not known, or not known anew. */
function toldOf(store: Store, figure: string): Told | undefined {
  const found = figure === RANGED ? known.get(store) : undefined;
  return found?.document === store.document ? found.told : undefined;
}

/** Between which values a figure lies. */
export function rangeOf(store: Store, figure: string): NonNullable<Told["range"]> | undefined {
  return toldOf(store, figure)?.range ?? undefined;
}

/** The flow that decides a figure the most. */
export function reasonOf(store: Store, figure: string): Told["reasons"][number] | undefined {
  return toldOf(store, figure)?.reasons[0];
}
