import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { attributions } from "./build/attributions.ts";
import { firstNeeded } from "./build/first-needed.ts";
import { withoutIndentation } from "./build/indentation.ts";
import { inlineWasm, withoutAddress } from "./build/inline-wasm.ts";
import { inlineIcon } from "./build/installable.ts";
import { ALIASES, DIST, ROOT } from "./build/paths.ts";
import { filePolicy, withPolicy } from "./build/policy.ts";
import { rawMaterials } from "./build/raw-materials.ts";

const OUT = resolve(DIST, ".file");

/** Moves the finished page to `dist/meguru.html`, with the policy that names the hash of its final script. */
function placeFile(): Plugin {
  return {
    name: "meguru:place-file",
    closeBundle() {
      const html = readFileSync(resolve(OUT, "index.html"), "utf8");
      mkdirSync(DIST, { recursive: true });
      writeFileSync(resolve(DIST, "meguru.html"), withPolicy(html, filePolicy(html)));
      rmSync(OUT, { recursive: true });
    },
  };
}

/** The single file: scripts, styles, messages, examples and the WebAssembly module in one page that opens from a disk. */
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
    firstNeeded(),
    rawMaterials(),
    attributions(),
    inlineWasm(),
    withoutAddress(),
    inlineIcon(),
    viteSingleFile({ removeViteModuleLoader: true }),
    placeFile(),
  ],
});
