import { type Row, rows } from "../../document/rows.ts";
import type { JsonObject, Material } from "../../types.ts";

/** Parts that state the same material. */
export interface Group {
  /** As the document states it: the id of a reference material, or somebody's own words; empty where nothing is stated. */
  material: string;
  parts: Row[];
}

/** The parts of a document by their material, in the order of the list. */
export function groupsOf(document: JsonObject): Group[] {
  const found = new Map<string, Row[]>();
  for (const row of rows(document)) {
    if (row.assembly) continue;
    const { material } = row.component;
    const stated = typeof material === "string" ? material : "";
    found.set(stated, [...(found.get(stated) ?? []), row]);
  }
  return [...found].map(([material, parts]) => ({ material, parts }));
}

/** Whether the tables know the material of a group. */
export function isKnown({ material }: Group, known: readonly Material[]): boolean {
  return known.some(({ id }) => id === material);
}

/** The names of a group's parts. */
export function partNames({ parts }: Group): string[] {
  return parts.map(({ component, path }) => {
    const { name, id } = component;
    if (typeof name === "string" && name !== "") return name;
    return typeof id === "string" ? id : path;
  });
}
