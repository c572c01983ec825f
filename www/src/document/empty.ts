import type { JsonObject } from "../types.ts";

/** A new, empty document. */
export function emptyDocument(): JsonObject {
  return { format: "meguru/1", product: { name: "" }, components: [{ id: "part_1", name: "" }] };
}
