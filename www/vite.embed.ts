import { cpSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { elementFiles, integrityOf, packageVersion } from "./build/element-files.ts";
import { ALIASES, DIST, PACKAGE, ROOT } from "./build/paths.ts";
import { sitePolicy } from "./build/policy.ts";
import { shadowStyles } from "./build/shadow-styles.ts";
import { withoutAddress } from "./build/without-address.ts";
import { writtenData } from "./build/written-data.ts";

const ELEMENTS = resolve(PACKAGE, "elements");
const SCRIPTS = ["calculator.js", "badge.js", "frame.js"];
const HASHES = "virtual:element-hashes";

/** Offers the hashes of the elements' scripts, and puts the elements into the site in a folder of their version. */
function elements(): Plugin {
  return {
    name: "meguru:elements",
    resolveId: (id) => (id === HASHES ? `\0${HASHES}` : null),
    load(id) {
      if (id !== `\0${HASHES}`) return null;
      const integrity = SCRIPTS.map((name) => [name, integrityOf(readFileSync(resolve(ELEMENTS, name)))]);
      return `export default ${JSON.stringify({ version: packageVersion(), integrity: Object.fromEntries(integrity) })};`;
    },
    closeBundle() {
      const folder = resolve(DIST, "site/elements", packageVersion());
      rmSync(folder, { recursive: true, force: true });
      cpSync(ELEMENTS, folder, { recursive: true });
    },
  };
}

/** The pages beside the site's own: the calculator in a frame, and the page that writes the code to paste. */
export default defineConfig({
  root: resolve(ROOT, "www"),
  base: "./",
  publicDir: false,
  resolve: {
    alias: {
      ...ALIASES,
      "#wasm": resolve(ROOT, "www/src/elements/core-module.ts"),
      "#catalogues": resolve(ROOT, "www/src/elements/catalogues.ts"),
    },
  },
  build: {
    outDir: resolve(DIST, "site"),
    // The site is there already.
    emptyOutDir: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { embed: resolve(ROOT, "www/embed.html"), configure: resolve(ROOT, "www/configure.html") },
    },
  },
  plugins: [
    writtenData(),
    withoutAddress(),
    elementFiles(),
    shadowStyles(),
    elements(),
    sitePolicy("frame-src 'self'"),
  ],
});
