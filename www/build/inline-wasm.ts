import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { PACKAGE } from "./paths.ts";

const NAME = "virtual:meguru-wasm";

/**
 * Offers the WebAssembly module as gzip in base64 under `virtual:meguru-wasm`: a third smaller than plain base64, and
 * decoded by the browser itself. Takes the address of the module out of the glue code, which would inline it again.
 */
export function inlineWasm(): Plugin {
  return {
    name: "meguru:inline-wasm",
    enforce: "pre",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const bytes = readFileSync(resolve(PACKAGE, "meguru_bg.wasm"));
      return `export default ${JSON.stringify(gzipSync(bytes, { level: 9 }).toString("base64"))};`;
    },
    transform(code, id) {
      if (!id.startsWith(PACKAGE) || !id.endsWith(".js")) return null;
      return code.replace(/new URL\(\s*['"]meguru_bg\.wasm['"]\s*,\s*import\.meta\.url\s*\)/g, "undefined");
    },
  };
}
