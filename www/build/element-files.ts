import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Plugin } from "vite";
import { figures } from "../../pkg/lists.js";
import { PACKAGE, ROOT } from "./paths.ts";

/** The catalogues that the elements speak from, in one file for each language. */
const CATALOGUES = ["core", "methods", "page", "elements"];

/** A message of one line without choices: its group, its name there and its text. */
const PLAIN_MESSAGE = /^(\w+)-([\w-]+) = (.+)$/gm;

/** Version of the package, which is that of the program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(PACKAGE, "package.json"), "utf8")) as { version: string };
  return version;
}

/** The hash by which a browser knows that a file is the one that was meant (Subresource Integrity). */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}

/**
 * Offers what the elements fetch: each file stands beside the script, which knows its hash. `virtual:core-module` is the
 * WebAssembly module, `virtual:element-texts` the texts of each language, `virtual:element-templates` the examples; and
 * `virtual:badge-texts` and `virtual:lower-is-better` are what the badge has within itself.
 */
export function elementFiles(): Plugin {
  const sources: Record<string, (emit: (name: string, source: string | Uint8Array) => string) => string> = {
    "virtual:core-module": (emit) =>
      `export default ${emit("meguru_bg.wasm", readFileSync(resolve(PACKAGE, "meguru_bg.wasm")))};`,
    "virtual:element-texts": (emit) =>
      `export default { ja: ${emit("texts-ja.ftl", textsOf("ja"))}, en: ${emit("texts-en.ftl", textsOf("en"))} };`,
    "virtual:element-templates": (emit) => {
      const folder = resolve(ROOT, "examples");
      const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
      const entries = files.map(
        (name) => `${JSON.stringify(basename(name, ".json"))}: ${emit(name, readFileSync(resolve(folder, name)))}`,
      );
      return `export default { ${entries.join(", ")} };`;
    },
    "virtual:badge-texts": () => plainTexts("badge"),
    "virtual:offer-texts": () => plainTexts("offer"),
    "virtual:lower-is-better": () => {
      const ids = (better: string) => figures().flatMap((figure) => (figure.better === better ? [figure.id] : []));
      return `export const lower = ${JSON.stringify(ids("lower"))}; export const neither = ${JSON.stringify(ids("none"))};`;
    },
  };
  return {
    name: "meguru:element-files",
    config: () => ({ define: { __MEGURU_VERSION__: JSON.stringify(packageVersion()) } }),
    resolveId: (id) => (id in sources ? `\0${id}` : null),
    load(id) {
      const source = sources[id.replace(/^\0/, "")];
      if (!id.startsWith("\0") || !source) return null;
      return source((name, content) => {
        const file = this.emitFile({ type: "asset", name, source: content });
        return `{ url: import.meta.ROLLUP_FILE_URL_${file}, integrity: ${JSON.stringify(integrityOf(content))} }`;
      });
    },
  };
}

function catalogue(language: string, name: string): string {
  return readFileSync(resolve(ROOT, "messages", language, `${name}.ftl`), "utf8");
}

function textsOf(language: string): string {
  return CATALOGUES.map((name) => catalogue(language, name)).join("\n");
}

/** The few sentences of a group that are needed without a catalogue. They have no forms and no terms. */
function plainTexts(group: string): string {
  const of = (language: string) => {
    const found = [...catalogue(language, "elements").matchAll(PLAIN_MESSAGE)].filter(([, name]) => name === group);
    if (found.length === 0) throw new Error(`No texts of ${group} in ${language}.`);
    return Object.fromEntries(found.map(([, , id, text]) => [id, text]));
  };
  return `export default ${JSON.stringify({ ja: of("ja"), en: of("en") })};`;
}
