import type { Parts } from "./unpack.ts";

declare global {
  /** The WebAssembly modules of the single file, from the script that unpacked them to the script of the page. */
  var meguruModules: Parts | undefined;
}

/** Compiles a WebAssembly module that came with the single file. */
export async function compilePart(name: string): Promise<WebAssembly.Module> {
  const bytes = globalThis.meguruModules?.get(name);
  if (bytes === undefined) throw new Error(`${name} is not in this file.`);
  return await WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
}
