import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./paths.ts";

const SOURCE = resolve(ROOT, "www/src");

/**
 * Takes the indentation out of the page's sources: within the templates of HTML it would be sent along. What HTML makes of
 * a line end and of a line end with spaces is the same.
 */
export function withoutIndentation(): Plugin {
  return {
    name: "meguru:without-indentation",
    apply: "build",
    enforce: "pre",
    transform: (code, id) =>
      id.startsWith(SOURCE) && id.endsWith(".ts") ? { code: code.replace(/\n[ \t]+/g, "\n"), map: null } : null,
  };
}
