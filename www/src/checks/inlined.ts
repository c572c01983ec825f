import checksModule from "virtual:meguru-checks-wasm";
import { unpack } from "../engine/unpack.ts";
import InlinedWorker from "./worker.ts?worker&inline";

/** Unpacks the module that stands in the single file. */
export function fetchModule(): Promise<WebAssembly.Module> {
  return unpack(checksModule);
}

/** Starts the worker of the single file: its script stands in the page, since a page on a disk may fetch nothing. */
export function startWorker(): Worker {
  return new InlinedWorker();
}
