import importModule from "#pkg/meguru_import_bg.wasm?url";
import sheetsModule from "#pkg/meguru_sheets_bg.wasm?url";
import { fetchModule as fetchFrom } from "../engine/fetch-module.ts";
import type { ModuleName } from "./orders.ts";

const ADDRESSES: Record<ModuleName, string> = { import: importModule, sheets: sheetsModule };

/** Fetches a module of the site. */
export function fetchModule(name: ModuleName): Promise<WebAssembly.Module> {
  return fetchFrom(ADDRESSES[name]);
}

/** Starts the worker of the site. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
