import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "vite";

/** What may travel until the first figure stands there, with brotli, in bytes. */
const LIMIT = 225 * 1024;

/** What a host sends along with each file, about: `cargo xtask bench` measures it. */
const HEAD = 300;

/** What each way from the start to a first figure loads, by the beginning of the file's name; the largest of those that are alike. */
const WAYS: Readonly<Record<string, readonly RegExp[]>> = {
  template: [/^inputs-/, /^guide-/, /^doors-/, /^(it-device|battery|small-appliance)-/],
  example: [/^inputs-/, /^outcome-/, /^(office-chair|reusable-cup|ev-battery-pack)-/],
};

/** What every way loads. */
const ALWAYS = [/^page-/, /^first-/, /^meguru_bg-.*\.wasm$/, /^rolldown-runtime-/];

/** Fails where more than the limit would travel before the first figure. */
export function firstLoad(folder: string): Plugin {
  return {
    name: "meguru:first-load",
    apply: "build",
    closeBundle() {
      const assets = resolve(folder, "assets");
      const names = readdirSync(assets);
      const sizes = new Map<string, number>();
      const sizeOf = (path: string) => {
        const size = sizes.get(path) ?? brotliCompressSync(readFileSync(path)).length + HEAD;
        sizes.set(path, size);
        return size;
      };
      const largest = (pattern: RegExp) => {
        const found = names.filter((name) => pattern.test(name)).map((name) => sizeOf(resolve(assets, name)));
        if (found.length === 0) throw new Error(`No file of the site is named like ${pattern}.`);
        return Math.max(...found);
      };
      const common = ALWAYS.reduce((sum, pattern) => sum + largest(pattern), sizeOf(resolve(folder, "index.html")));
      for (const [way, patterns] of Object.entries(WAYS)) {
        const size = patterns.reduce((sum, pattern) => sum + largest(pattern), common);
        const told = `${(size / 1024).toFixed(1)} KB with brotli until the first figure (${way})`;
        if (size > LIMIT) throw new Error(`${told}, and at most ${LIMIT / 1024} KB are allowed.`);
        this.info(told);
      }
    },
  };
}
