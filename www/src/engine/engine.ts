import { assess_text, figures, read_quantity, tables, version } from "#pkg/meguru.js";
import { startWasm } from "#wasm";
import type { Assessment, FigureDescription, JsonObject, QuantityKind, QuantityReading, Tables } from "../types.ts";

/** The core, started: every figure, check and reading of units on the page comes from here. */
export interface Engine {
  readonly version: string;
  readonly figures: readonly FigureDescription[];
  readonly tables: Tables;
  /** All figures and problems of a document. `explain` adds how each was computed, and costs more. */
  assess(document: JsonObject, explain?: boolean): Assessment;
  /** The same for the text of a file, so that a file is judged as it stands. */
  assessText(text: string): Assessment;
  /** Reads a number with its unit as people type it. */
  read(text: string, kind: QuantityKind): QuantityReading;
}

/** Starts the core. */
export async function startEngine(): Promise<Engine> {
  await startWasm();
  const encoder = new TextEncoder();
  const assessText = (text: string, explain = false): Assessment =>
    JSON.parse(assess_text(encoder.encode(text), explain, false)) as Assessment;
  return {
    version: version(),
    figures: figures(),
    tables: tables(),
    assess: (document, explain = false) => assessText(JSON.stringify(document), explain),
    assessText,
    read: read_quantity,
  };
}
