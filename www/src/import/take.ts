import { isObject, valueAt, withValue } from "../document/pointer.ts";
import { withOwnIds } from "../document/rows.ts";
import type { Store } from "../store/store.ts";
import type { Json, JsonObject } from "../types.ts";

/** What to do with the parts of a table. */
export type Use = "new" | "replace" | "append" | "complete";

/** Takes the parts of a table, as one step of the history. `text` is the document as a file has it. */
export function takeParts(store: Store, imported: JsonObject, use: Use, text: string | undefined): void {
  if (use === "new" || !store.started) {
    // Nothing names what was pasted; a file must name its product, and has a dash for that.
    if (valueAt(imported, "/product/name") === "-") store.begin(withValue(imported, "/product/name", ""));
    else store.begin(imported, text);
  } else if (use === "complete") store.apply(imported);
  else {
    const parts = listOf(imported.components);
    const before = use === "append" ? listOf(store.document.components).filter((part) => !isBlank(part)) : [];
    const added = before.length === 0 ? parts : withOwnIds(store.document, parts);
    store.apply(withValue(store.document, "/components", [...before, ...added]));
  }
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a part is the empty line that a new product begins with. */
function isBlank(part: Json): boolean {
  return isObject(part) && Object.entries(part).every(([name, value]) => name === "id" || value === "");
}
