import { isObject } from "../document/pointer.ts";
import type { Json } from "../types.ts";
import type { Mapping } from "./types.ts";

/** A mapping is a small file. */
const MAXIMUM_BYTES = 1024 * 1024;

/** Reads a mapping from a file; `undefined` if it is none. What stands in it is the core's to judge. */
export async function readMapping(file: File): Promise<Mapping | undefined> {
  if (file.size > MAXIMUM_BYTES) return undefined;
  try {
    const content = JSON.parse(await file.text()) as Json;
    return isObject(content) && content.format === "meguru-mapping/1" ? (content as unknown as Mapping) : undefined;
  } catch {
    return undefined;
  }
}
