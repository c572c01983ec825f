import type { Json, JsonObject } from "../types.ts";
import { isObject, valueAt, withValue } from "./pointer.ts";

/** How the source of a factor begins that was taken out of the library: with its id. */
const LIBRARY_SOURCE = /^[a-z][a-z0-9-]*; /;

/**
 * A copy of a document with what somebody typed at a pointer. A number typed over a factor of the library is not the
 * library's any more, so its source and what was known of it go; what a person has written of their own factor stays.
 */
export function withTyped(root: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const changed = withValue(root, pointer, value);
  if (!pointer.endsWith("/emission_factor")) return changed;
  const before = valueAt(root, pointer);
  const { source } = isObject(before) ? before : { source: undefined };
  if (!isObject(before) || typeof source !== "string" || !LIBRARY_SOURCE.test(source)) return changed;
  if (isObject(value) && value.value === before.value) return changed;
  let own = value;
  if (isObject(value)) {
    const { source: _, ...rest } = value;
    own = rest;
  }
  return withValue(withValue(root, pointer, own), `${pointer}_data`, undefined);
}
