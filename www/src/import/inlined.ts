import { compilePart } from "../single-file/handed-over.ts";
import type { ModuleName } from "./orders.ts";
import InlinedWorker from "./worker.ts?worker&inline";

/** Compiles a module that stands in the single file. */
export function fetchModule(name: ModuleName): Promise<WebAssembly.Module> {
  return compilePart(`meguru_${name}_bg.wasm`);
}

/** Starts the worker of the single file: its script stands in the page, since a page on a disk may fetch nothing. */
export function startWorker(): Worker {
  return new InlinedWorker();
}
