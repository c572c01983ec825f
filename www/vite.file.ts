import { resolve } from "node:path";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { withoutIndentation } from "./build/indentation.ts";
import { inlineIcon } from "./build/installable.ts";

import { ALIASES, DIST, ROOT } from "./build/paths.ts";
import { singleFile } from "./build/single-file.ts";
import { withoutAddress } from "./build/without-address.ts";
import { writtenData } from "./build/written-data.ts";

const OUT = resolve(DIST, ".file");

/** The single file: scripts, styles, messages, examples and the WebAssembly modules in one page that opens from a disk. */
export default defineConfig({
  root: resolve(ROOT, "www"),
  base: "./",
  publicDir: false,
  resolve: {
    alias: {
      ...ALIASES,
      "#wasm": resolve(ROOT, "www/src/engine/inlined.ts"),
      "#checks-start": resolve(ROOT, "www/src/checks/inlined.ts"),
      "#import-start": resolve(ROOT, "www/src/import/inlined.ts"),
      "#offline": resolve(ROOT, "www/src/offline/inlined.ts"),
      "#pictures-start": resolve(ROOT, "www/src/pictures/inlined.ts"),
    },
  },
  // A page on a disk may start no module worker, not even one that stands in it.
  worker: { format: "iife", plugins: () => [withoutAddress()] },
  build: { outDir: OUT, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  plugins: [
    withoutIndentation(),
    writtenData(),
    withoutAddress(),
    inlineIcon(),
    viteSingleFile({ removeViteModuleLoader: true }),
    singleFile(OUT),
  ],
});
