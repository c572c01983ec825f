/** Compiles a WebAssembly module that stands in the page, gzip in base64. */
export async function unpack(module: string): Promise<WebAssembly.Module> {
  const packed = Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return await WebAssembly.compile(await new Response(stream).arrayBuffer());
}
