import wasm from "virtual:meguru-wasm";
import { initSync } from "#pkg/meguru.js";

/** Starts the core of the single file: the module stands in the page itself, since a page on a disk may fetch nothing. */
export async function startWasm(): Promise<void> {
  const packed = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  initSync({ module });
}
