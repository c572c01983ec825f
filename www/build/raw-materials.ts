import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./paths.ts";

const NAME = "virtual:raw-materials";
const CELL = '("(?:[^"]|"")*"|[^,]*)';
const LINE = new RegExp(`^${CELL},${CELL},${CELL},`);

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
      const lines = readFileSync(resolve(ROOT, "data/critical-raw-materials.csv"), "utf8").split(/\r?\n/);
      const names = lines.slice(1).flatMap((line) => {
        const cells = LINE.exec(line)
          ?.slice(1)
          .map((cell) => cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
        return cells ? [cells] : [];
      });
      if (names.length === 0) throw new Error("No critical raw materials were found.");
      return `export default ${JSON.stringify(names)};`;
    },
  };
}
