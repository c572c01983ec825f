import type { Plugin } from "vite";
import { table } from "./csv.ts";

const NAME = "virtual:raw-materials";

/**
 * Offers ids and names of the critical raw materials under `virtual:raw-materials`. They come from the table that the
 * core is made from; the core itself carries no names, since it needs none.
 */
export function rawMaterials(): Plugin {
  return {
    name: "meguru:raw-materials",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const names = table("critical-raw-materials.csv").map((cells) => cells.slice(0, 3));
      if (names.length === 0) throw new Error("No critical raw materials were found.");
      return `export default ${JSON.stringify(names)};`;
    },
  };
}
