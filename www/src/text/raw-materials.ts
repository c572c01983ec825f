import rawMaterials from "virtual:raw-materials";
import { written } from "./messages.ts";

/** The critical raw materials with their names in the page's language. */
export function rawMaterialNames(): (readonly [id: string, name: string])[] {
  return rawMaterials.map(([id, english, japanese]) => [id, written() === "ja" ? japanese : english] as const);
}
