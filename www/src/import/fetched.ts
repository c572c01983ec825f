import importModule from "#pkg/meguru_import_bg.wasm?url";
import sheetsModule from "#pkg/meguru_sheets_bg.wasm?url";
import type { ModuleName } from "./orders.ts";

const ADDRESSES: Record<ModuleName, string> = { import: importModule, sheets: sheetsModule };

/** Fetches a module of the site, and compiles it while it arrives where the host tells what it is. */
export async function fetchModule(name: ModuleName): Promise<WebAssembly.Module> {
  const response = await fetch(ADDRESSES[name]);
  if (!response.ok) throw new Error(`${response.status} for the module ${name}.`);
  // Hosts that do not know WebAssembly serve it as something else, which streaming refuses.
  if (response.headers.get("content-type") === "application/wasm") return await WebAssembly.compileStreaming(response);
  return await WebAssembly.compile(await response.arrayBuffer());
}

/** Starts the worker of the site. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
