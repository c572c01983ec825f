import { readSetting, writeSetting } from "../store/settings.ts";
import type { ColumnMapping, Mapping } from "./types.ts";

/** What earlier imports have taught: columns by heading, materials by text, the oldest first. Nothing else of a file. */
export interface Memory {
  columns: Record<string, ColumnMapping>;
  materials: Record<string, string | null>;
}

const SETTING = "import-memory";
/** What stands in the setting of somebody who wants nothing to be remembered. */
const OFF = "off";
const MAXIMUM_COLUMNS = 400;
const MAXIMUM_MATERIALS = 2000;
/** A heading or a material of more letters is no name that comes again. */
const MAXIMUM_LETTERS = 200;

const EMPTY: Memory = { columns: {}, materials: {} };

/** Whether anything may be remembered. */
export function remembering(): boolean {
  return readSetting(SETTING) !== OFF;
}

/** What is remembered. */
export function readMemory(): Memory {
  try {
    const { columns = {}, materials = {} } = JSON.parse(readSetting(SETTING) ?? "{}") as Partial<Memory>;
    return { columns, materials };
  } catch {
    return EMPTY;
  }
}

/** Adds what an import has taught to what is remembered; the oldest goes where there is too much. */
export function remember(taught: Pick<Mapping, "columns" | "materials">): void {
  if (!remembering()) return;
  const before = readMemory();
  const memory: Memory = {
    columns: newest(before.columns, taught.columns ?? {}, MAXIMUM_COLUMNS),
    materials: newest(before.materials, taught.materials ?? {}, MAXIMUM_MATERIALS),
  };
  writeSetting(SETTING, JSON.stringify(memory));
}

/** Forgets everything, and remembers nothing from now on where that is wanted. */
export function forget(forGood = !remembering()): void {
  writeSetting(SETTING, forGood ? OFF : "{}");
}

/** Whether there is anything to forget. */
export function hasMemory(): boolean {
  const { columns, materials } = readMemory();
  return Object.keys(columns).length + Object.keys(materials).length > 0;
}

function newest<T>(before: Record<string, T>, after: Record<string, T>, maximum: number): Record<string, T> {
  const kept = Object.entries(before).filter(([name]) => !(name in after));
  const added = Object.entries(after).filter(([name]) => name.length <= MAXIMUM_LETTERS);
  return Object.fromEntries([...kept, ...added].slice(-maximum));
}

/** A mapping with what is remembered behind what was chosen for this very table. */
export function withMemory(chosen: Mapping, memory: Memory): Mapping {
  return {
    ...chosen,
    columns: { ...memory.columns, ...chosen.columns },
    materials: { ...memory.materials, ...chosen.materials },
  };
}
