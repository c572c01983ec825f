import wasm from "virtual:meguru-pictures-wasm";
import { initSync } from "#pkg/meguru_pictures.js";
import { unpack } from "../engine/unpack.ts";

/** Starts the module that stands in the single file. */
export async function startPictures(): Promise<void> {
  initSync({ module: await unpack(wasm) });
}
