import type { Plugin } from "vite";
import { table } from "./csv.ts";

const NAME = "virtual:attributions";

/**
 * Offers each licence's name, address and sentence under `virtual:attributions`. They are owed wherever a figure stands,
 * so that the page has them at once; the library of factors, which has them too, comes only when somebody opens it.
 */
export function attributions(): Plugin {
  return {
    name: "meguru:attributions",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const licences = table("attributions.csv").map(([, name, url, attribution]) => [name, url, attribution]);
      if (licences.length === 0) throw new Error("No licences were found.");
      return `export default ${JSON.stringify(licences)};`;
    },
  };
}
