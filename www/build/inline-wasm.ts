import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { PACKAGE } from "./paths.ts";

/** The WebAssembly modules of the page: how the single file names each, and its file. */
const MODULES: Record<string, string> = {
  "virtual:meguru-wasm": "meguru_bg.wasm",
  "virtual:meguru-checks-wasm": "meguru_checks_bg.wasm",
  "virtual:meguru-import-wasm": "meguru_import_bg.wasm",
  "virtual:meguru-pictures-wasm": "meguru_pictures_bg.wasm",
  "virtual:meguru-sheets-wasm": "meguru_sheets_bg.wasm",
};

/**
 * Offers each WebAssembly module as gzip in base64 under its virtual name: a third smaller than plain base64, and decoded
 * by the browser itself.
 */
export function inlineWasm(): Plugin {
  return {
    name: "meguru:inline-wasm",
    resolveId: (id) => (id in MODULES ? `\0${id}` : null),
    load(id) {
      const file = MODULES[id.replace(/^\0/, "")];
      if (!id.startsWith("\0") || file === undefined) return null;
      const bytes = readFileSync(resolve(PACKAGE, file));
      return `export default ${JSON.stringify(gzipSync(bytes, { level: 9 }).toString("base64"))};`;
    },
  };
}

/**
 * Takes the address of a module out of the glue code of those modules that are handed over compiled. Left there, it would
 * put the module into the build once more.
 */
export function withoutAddress(): Plugin {
  return {
    name: "meguru:without-address",
    enforce: "pre",
    transform(code, id) {
      if (!id.startsWith(PACKAGE) || !id.endsWith(".js")) return null;
      return code.replace(/new URL\(\s*['"]meguru\w*_bg\.wasm['"]\s*,\s*import\.meta\.url\s*\)/g, "undefined");
    },
  };
}
