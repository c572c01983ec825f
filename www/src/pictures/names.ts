import { isObject, valueAt } from "../document/pointer.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { JsonObject } from "../types.ts";
import type { DrawnPart } from "./flow-data.ts";

/** What a component is called, or where it stands where it has no name. */
export function componentName(document: JsonObject, path: string): string {
  const component = valueAt(document, path);
  const name = isObject(component) ? component.name : undefined;
  return typeof name === "string" && name.trim() !== "" ? name : placeName(document, path);
}

/** What a drawn part is called. */
export function partName(document: JsonObject, { key, paths }: DrawnPart): string {
  return key === "rest" ? t("flow-rest", { count: String(paths.length) }) : componentName(document, paths[0] ?? "");
}
