import importModule from "virtual:meguru-import-wasm";
import sheetsModule from "virtual:meguru-sheets-wasm";
import { unpack } from "../engine/unpack.ts";
import type { ModuleName } from "./orders.ts";
import InlinedWorker from "./worker.ts?worker&inline";

const MODULES: Record<ModuleName, string> = { import: importModule, sheets: sheetsModule };

/** Unpacks a module that stands in the single file. */
export function fetchModule(name: ModuleName): Promise<WebAssembly.Module> {
  return unpack(MODULES[name]);
}

/** Starts the worker of the single file: its script stands in the page, since a page on a disk may fetch nothing. */
export function startWorker(): Worker {
  return new InlinedWorker();
}
