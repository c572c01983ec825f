import { resolve } from "node:path";
import { defineConfig } from "vite";
import { firstLoad } from "./build/first-load.ts";
import { withoutIndentation } from "./build/indentation.ts";
import { installable } from "./build/installable.ts";
import { placeNotices } from "./build/notices.ts";
import { offline } from "./build/offline.ts";
import { ALIASES, DIST, ROOT } from "./build/paths.ts";
import { sitePolicy } from "./build/policy.ts";
import { stages } from "./build/stages.ts";
import { withoutAddress } from "./build/without-address.ts";
import { writtenData } from "./build/written-data.ts";

const SITE = resolve(DIST, "site");

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
      "#offline": resolve(ROOT, "www/src/offline/fetched.ts"),
      "#pictures-start": resolve(ROOT, "www/src/pictures/fetched.ts"),
    },
  },
  worker: { format: "es", plugins: () => [withoutAddress()] },
  server: { fs: { allow: [ROOT] } },
  build: {
    outDir: SITE,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  plugins: [
    stages(),
    withoutIndentation(),
    writtenData(),
    sitePolicy(),
    installable(),
    placeNotices(),
    firstLoad(SITE),
    offline(SITE),
  ],
});
