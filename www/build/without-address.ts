import type { Plugin } from "vite";
import { PACKAGE } from "./paths.ts";

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
