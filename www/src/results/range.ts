import type { Store } from "../store/store.ts";
import type { JsonObject, Pictures } from "../types.ts";

/** The figure that has a range. */
export const RANGED = "mci_at_average_life";

/** What tells that a store's range is another one. */
export const RANGE_EVENT = "range";

type Range = NonNullable<Pictures["range"]>;

const known = new WeakMap<Store, { document: JsonObject; range: Range | null }>();

/** Hands over between which values the indicator of a document lies; it comes with the pictures, after the first figures. */
export function tellRange(store: Store, document: JsonObject, range: Range | null): void {
  known.set(store, { document, range });
  store.dispatchEvent(new Event(RANGE_EVENT));
}

/** The range of a figure of the document as it stands: none while it is not known, or not known anew. */
export function rangeOf(store: Store, figure: string): Range | undefined {
  const told = figure === RANGED ? known.get(store) : undefined;
  return told?.document === store.document ? (told.range ?? undefined) : undefined;
}
