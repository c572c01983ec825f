import { initSync } from "#pkg/meguru.js";
import { compilePart } from "../single-file/handed-over.ts";

/** Whether other pages stand beside this one: a file stands alone. */
export const HAS_NEIGHBOURS = false;

/** Starts the core of the single file: the module stands in the page itself, since a page on a disk may fetch nothing. */
export async function startWasm(): Promise<void> {
  initSync({ module: await compilePart("meguru_bg.wasm") });
}
