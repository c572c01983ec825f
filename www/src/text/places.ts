import { componentOf, rows } from "../document/rows.ts";
import { COLUMNS, columnName } from "../grid/columns.ts";
import type { JsonObject, Problem } from "../types.ts";
import { has, t } from "./messages.ts";
import { problemHere } from "./problem-words.ts";
import { coreText } from "./words.ts";

/** Where a pointer leads, in words: "row 3 “Body”, mass". */
export function placeName(document: JsonObject, pointer: string): string {
  const place = componentOf(pointer);
  if (!place) return fieldName(pointer);
  const list = rows(document);
  const index = list.findIndex(({ path }) => path === place.path);
  const name = list[index]?.component.name;
  const row = { row: String(index + 1), name: typeof name === "string" ? name : "" };
  const rowName = index < 0 ? t("place-part") : row.name ? t("place-row-named", row) : t("place-row", row);
  return place.field === "" ? rowName : t("place-in-row", { row: rowName, field: componentField(place.field) });
}

/** A field within a component, in words. */
export function componentField(field: string): string {
  const column = COLUMNS.find((candidate) => field === candidate.field || field.startsWith(`${candidate.field}/`));
  if (column) return t(columnName(column.field));
  const inside = COLUMNS.find((candidate) => candidate.field.startsWith(`${field}/`));
  if (inside) return t(`group-${inside.group}`);
  return named("group", field);
}

function fieldName(pointer: string): string {
  if (pointer === "") return t("place-document");
  return named("field", pointer);
}

/** The text of a pointer. A list's items share one name: "/transport/0/mode" is named after "/transport/mode", or after "/transport". */
function named(kind: "field" | "group", pointer: string): string {
  const words = pointer.split("/").filter((step) => step !== "" && !/^\d+$/.test(step));
  for (let count = words.length; count > 0; count -= 1) {
    const id = `${kind}-${words.slice(0, count).join("-").replaceAll("_", "-")}`;
    if (has(id)) return t(id);
  }
  return pointer;
}

/** What a problem says: in words for who types, or in the core's. */
export function problemText({ code, params, path = "" }: Pick<Problem, "code" | "params"> & { path?: string }): string {
  const field = componentOf(path)?.field;
  const kind = COLUMNS.find((column) => column.field === field)?.kind;
  return problemHere(code, params ?? {}, kind) ?? coreText("problem", code, params);
}
