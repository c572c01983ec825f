import type { Plugin } from "vite";
import { table } from "./csv.ts";

const NAME = "virtual:material-names";

/** Kinds of names that stand for a material where nothing else is said beside them. */
const KINDS = new Set(["name", "code", "alone"]);

/** A name without the differences that do not matter, as the page compares names. */
const plain = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** The parts of a material's own name: what stands before its brackets, and each word within. */
const partsOf = (name: string) => plain(name).split(/[(),、・]/);

/**
 * Offers other names of the reference materials under `virtual:material-names`, a text for each: its id and the names, line
 * by line. Of the names that tables are read with it has those that mean one material for certain; of those that could mean
 * several, only a material's own name without its brackets, or a word within them. Nothing is guessed: a name that two
 * materials claim is left out.
 */
export function materialNames(): Plugin {
  return {
    name: "meguru:material-names",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const own = new Map(
        table("materials.csv").map(([material = "", english = "", japanese = ""]) => [
          material,
          [...partsOf(english), ...partsOf(japanese)],
        ]),
      );
      const claims = new Map<string, Set<string>>();
      for (const [material = "", name = "", kind = "", certainty = ""] of table("material-names.csv")) {
        const key = plain(name);
        // In a name of the table, `#` stands for any digit.
        if (key.includes("#")) continue;
        const [first = ""] = material.split("|");
        const certain = KINDS.has(kind) && certainty === "" && material === first;
        const isOwn = kind === "name" && certainty === "probable" && own.get(first)?.includes(key);
        claims.set(key, (claims.get(key) ?? new Set()).add(certain || isOwn ? first : ""));
      }
      const names = new Map<string, string[]>();
      for (const [key, [material, ...others]] of claims)
        if (material && others.length === 0) names.set(material, [...(names.get(material) ?? []), key]);
      if (names.size === 0) throw new Error("No names of materials were found.");
      return `export default ${JSON.stringify([...names].map(([material, keys]) => [material, ...keys].join("\n")))};`;
    },
  };
}
