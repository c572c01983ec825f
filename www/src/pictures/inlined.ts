import { initSync } from "#pkg/meguru_pictures.js";
import { compilePart } from "../single-file/handed-over.ts";

/** Starts the module that stands in the single file. */
export async function startPictures(): Promise<void> {
  initSync({ module: await compilePart("meguru_pictures_bg.wasm") });
}
