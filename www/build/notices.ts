import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { PACKAGE } from "./paths.ts";

/** The file that names the packages of others in the page, with their licences. */
export const NOTICES = "THIRD_PARTY_LICENSES.txt";

/** The notices, as they stand beside the WebAssembly package. */
export function readNotices(): Uint8Array {
  return new Uint8Array(readFileSync(resolve(PACKAGE, NOTICES)));
}

/** Puts the notices beside the page, which links to them. */
export function placeNotices(): Plugin {
  return {
    name: "meguru:place-notices",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NOTICES, source: readNotices() });
    },
  };
}
