import { resolve } from "node:path";
import { defineConfig } from "vite";
import { attributions } from "./build/attributions.ts";
import { withoutAddress } from "./build/inline-wasm.ts";
import { ALIASES, DIST, ROOT } from "./build/paths.ts";
import { sitePolicy } from "./build/policy.ts";
import { rawMaterials } from "./build/raw-materials.ts";

/** The static site: hashed files under any path of any host, the WebAssembly module fetched by its address. */
export default defineConfig({
  root: resolve(ROOT, "www"),
  base: "./",
  publicDir: false,
  resolve: {
    alias: {
      ...ALIASES,
      "#wasm": resolve(ROOT, "www/src/engine/fetched.ts"),
      "#checks-start": resolve(ROOT, "www/src/checks/fetched.ts"),
      "#import-start": resolve(ROOT, "www/src/import/fetched.ts"),
    },
  },
  worker: { format: "es", plugins: () => [withoutAddress()] },
  server: { fs: { allow: [ROOT] } },
  build: {
    outDir: resolve(DIST, "site"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  plugins: [rawMaterials(), attributions(), sitePolicy()],
});
