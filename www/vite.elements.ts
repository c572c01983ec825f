import { copyFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { elementFiles } from "./build/element-files.ts";
import { ALIASES, PACKAGE, ROOT } from "./build/paths.ts";
import { shadowStyles } from "./build/shadow-styles.ts";
import { withoutAddress } from "./build/without-address.ts";
import { writtenData } from "./build/written-data.ts";

const OUT = resolve(PACKAGE, "elements");

/** What describes the elements to people's tools, written by hand and held to the elements by a test. */
const DESCRIPTIONS = ["calculator.d.ts", "badge.d.ts", "custom-elements.json"];

function placeDescriptions(): Plugin {
  return {
    name: "meguru:place-descriptions",
    closeBundle() {
      for (const name of DESCRIPTIONS) copyFileSync(resolve(ROOT, "www/elements", name), resolve(OUT, name));
    },
  };
}

/**
 * The elements for other people's pages, one script for each run (`--mode calculator`, `badge` or `frame`): a script that
 * stands alone is the only kind whose integrity a page can state in one hash.
 */
export default defineConfig(({ mode }) => ({
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
    outDir: OUT,
    emptyOutDir: mode === "calculator",
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { [mode]: resolve(ROOT, `www/src/elements/${mode}.ts`) },
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: "[name].js",
        assetFileNames: ({ names }) =>
          `${names.some((name) => name.endsWith(".json")) ? "templates/" : ""}[name][extname]`,
        codeSplitting: false,
      },
    },
  },
  plugins: [writtenData(), withoutAddress(), elementFiles(), shadowStyles(), placeDescriptions()],
}));
