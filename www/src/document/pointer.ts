import type { Json, JsonObject } from "../types.ts";

/** A JSON pointer (RFC 6901) as its steps. */
export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a value is a JSON object (and not a list). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a pointer, if there is one. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  return valueAlong(root, steps(pointer));
}

/** The value at the end of a pointer's steps: for who looks the same pointer up in thousands of rows. */
export function valueAlong(root: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Groups of fields that are removed with their last field: an empty `inflow` would say something that nobody said. */
const GROUPS = new Set([
  "inflow",
  "outflow",
  "process",
  "lifetime",
  "intensity",
  "functional_unit",
  "production",
  "use",
  "supply",
  "recovery",
  "value_retention",
  "prices",
  "material_energy",
  "sales",
  "region",
  "growth",
  "water",
  "residual_energy",
  "lives",
  "replaced_product",
  "take_back",
  "emission_factor_data",
  "site",
  "co_products",
  "published_footprint",
  "facts",
]);

/**
 * A copy of a document with the value at a pointer replaced, or removed if `undefined`. Only what lies on the way is
 * copied: what has not changed keeps its identity, so that a snapshot costs little and a row knows that it is the same.
 */
export function withValue(root: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  return place(root, steps(pointer), value) as JsonObject;
}

function place(target: Json | undefined, path: string[], value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    const item = place(target[Number(step)], rest, value);
    const list =
      item === undefined ? target.filter((_, index) => index !== Number(step)) : target.with(Number(step), item);
    return keepKey(target, list);
  }
  const object = isObject(target) ? target : {};
  const item = place(object[step], rest, value);
  const copy: JsonObject = { ...object };
  if (item === undefined || (rest.length > 0 && GROUPS.has(step) && isObject(item) && Object.keys(item).length === 0)) {
    delete copy[step];
  } else {
    copy[step] = item;
  }
  return keepKey(target, copy);
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** A name for an object that its changed copies share; a table knows its rows by it. */
export function keyOf(object: object): number {
  let key = keys.get(object);
  if (key === undefined) {
    key = ++lastKey;
    keys.set(object, key);
  }
  return key;
}

/** Gives a changed copy the name of what it is a copy of. */
export function keepKey<T extends Json>(from: Json | undefined, to: T): T {
  if (typeof from === "object" && from !== null && typeof to === "object" && to !== null) keys.set(to, keyOf(from));
  return to;
}
