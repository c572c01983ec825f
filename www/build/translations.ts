import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./paths.ts";

const NAME = "virtual:translations";

/** Where translations are: one file for each further language, called after it. Another folder serves to try one. */
const FOLDER = resolve(ROOT, process.env.MEGURU_TRANSLATIONS ?? "messages");

/** Offers the languages that have one file of texts, each loaded when somebody chooses it. */
export function translations(): Plugin {
  return {
    name: "meguru:translations",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ftl"));
      const entries = files.map(
        (name) =>
          `${JSON.stringify(name.slice(0, -4))}: () => import(${JSON.stringify(`${resolve(FOLDER, name)}?raw`)}).then((file) => file.default)`,
      );
      return `export default { ${entries.join(", ")} };`;
    },
  };
}
