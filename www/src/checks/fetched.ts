import checksModule from "#pkg/meguru_checks_bg.wasm?url";
import { fetchModule as fetchFrom } from "../engine/fetch-module.ts";

/** Fetches the module of the site. */
export function fetchModule(): Promise<WebAssembly.Module> {
  return fetchFrom(checksModule);
}

/** Starts the worker of the site. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
