// The entry for Node.js: reads the module from the disk, where `fetch` knows no files.
// After this, `init()` finds the module in place, so that the same lines work as in a browser.
import { readFileSync } from "node:fs";

import { initSync } from "./meguru.js";

initSync({ module: readFileSync(new URL("./meguru_bg.wasm", import.meta.url)) });

export * from "./meguru.js";
export { default } from "./meguru.js";
