import { resolve } from "node:path";

/** Root of the repository. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** Folder of the WebAssembly package: `pkg/` as wasm-pack leaves it, or another one to try the page against. */
export const PACKAGE = resolve(ROOT, process.env.MEGURU_PKG ?? "pkg");

/** Folder of what is built: `dist/`, or another one beside a build in use. */
export const DIST = resolve(ROOT, process.env.MEGURU_DIST ?? "dist");

/** The aliases of the page's source. */
export const ALIASES = {
  "#pkg": PACKAGE,
  "#messages": resolve(ROOT, "messages"),
  "#examples": resolve(ROOT, "examples"),
  "#catalogues": resolve(ROOT, "www/src/text/catalogues.ts"),
};
