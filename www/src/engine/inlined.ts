import { initSync } from "#pkg/meguru.js";
import { compilePart, partAddress } from "../single-file/handed-over.ts";

/** Whether other pages stand beside this one: a file stands alone. */
export const HAS_NEIGHBOURS = false;

/** Address of the licences of what the page consists of. */
export function noticesAddress(): string {
  return partAddress("THIRD_PARTY_LICENSES.txt", "text/plain;charset=utf-8");
}

/** Starts the core of the single file: the module stands in the page itself, since a page on a disk may fetch nothing. */
export async function startWasm(): Promise<void> {
  initSync({ module: await compilePart("meguru_bg.wasm") });
}
