import wasm from "virtual:meguru-wasm";
import { initSync } from "#pkg/meguru.js";
import { unpack } from "./unpack.ts";

/** Whether other pages stand beside this one: a file stands alone. */
export const HAS_NEIGHBOURS = false;

/** Starts the core of the single file: the module stands in the page itself, since a page on a disk may fetch nothing. */
export async function startWasm(): Promise<void> {
  initSync({ module: await unpack(wasm) });
}
