/** Fetches a module of the site, and compiles it while it arrives where the host tells what it is. */
export async function fetchModule(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}.`);
  // Hosts that do not know WebAssembly serve it as something else, which streaming refuses.
  if (response.headers.get("content-type") === "application/wasm") return await WebAssembly.compileStreaming(response);
  return await WebAssembly.compile(await response.arrayBuffer());
}
