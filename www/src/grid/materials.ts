import { materialWords } from "../text/words.ts";
import type { Material, Tables } from "../types.ts";

/** A name without the differences that do not matter: width, case, spaces. For comparing only. */
export function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

const indices = new WeakMap<Tables, { ids: Map<string, Material>; names: Map<string, string> }>();

function index(tables: Tables) {
  let found = indices.get(tables);
  if (!found) {
    found = { ids: new Map(), names: new Map() };
    for (const material of tables.materials) {
      found.ids.set(material.id, material);
      for (const name of [material.id, material.name_ja, material.name_en]) found.names.set(plain(name), material.id);
    }
    indices.set(tables, found);
  }
  return found;
}

/** What a material cell shows: the name of a reference material, anything else as it stands. */
export function materialText(tables: Tables, stated: string): string {
  return index(tables).ids.has(stated) ? materialWords(stated) : stated;
}

/** What a material cell states: the id of the reference material of that name, anything else as typed. */
export function materialValue(tables: Tables, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  return index(tables).names.get(plain(text)) ?? text;
}
