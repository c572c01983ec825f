import type { Parts } from "./unpack.ts";

declare global {
  /** The modules and texts of the single file, from the script that unpacked them to the script of the page. */
  var meguruParts: Parts | undefined;
}

function part(name: string): Uint8Array<ArrayBuffer> {
  const bytes = globalThis.meguruParts?.get(name);
  if (bytes === undefined) throw new Error(`${name} is not in this file.`);
  return bytes as Uint8Array<ArrayBuffer>;
}

/** Compiles a WebAssembly module that came with the single file. */
export async function compilePart(name: string): Promise<WebAssembly.Module> {
  return await WebAssembly.compile(part(name));
}

const addresses = new Map<string, string>();

/** An address, made once, under which the browser shows a text that came with the single file. */
export function partAddress(name: string, type: string): string {
  const address = addresses.get(name) ?? URL.createObjectURL(new Blob([part(name)], { type }));
  addresses.set(name, address);
  return address;
}
