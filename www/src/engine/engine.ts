import { figures, tables } from "virtual:lists";
import { assess_text, factor_table_problems, levers_text, read_quantity, version } from "#pkg/meguru.js";
import { startWasm } from "#wasm";
import type {
  Allocation,
  Assessment,
  FigureDescription,
  JsonObject,
  Levers,
  Problem,
  QuantityKind,
  QuantityReading,
  Tables,
} from "../types.ts";

/** The core, started: every figure, check and reading of units on the page comes from here. */
export interface Engine {
  /** Fulfilled once the core runs. Before that only the lists can be read. */
  readonly running: Promise<void>;
  readonly version: string;
  readonly figures: readonly FigureDescription[];
  readonly tables: Tables;
  /** Problems and figures of a document: all of them, or the basic ones, which takes less time. */
  assess(document: JsonObject, figures: "all" | "basic", allocation: Allocation): Assessment;
  /** All figures of a document, and how each was computed. */
  explain(document: JsonObject, allocation: Allocation): Assessment;
  /** Fills in factors out of a table of the user's own from now on; with problems it is not used, with none given up. */
  useTable(lines: string[][] | undefined): Problem[];
  /** The table of the user's own that is used, as a JSON list of lines, for other modules of the core. */
  ownTable(): string | undefined;
  /** What each circular choice does to a document. */
  levers(document: JsonObject, allocation: Allocation): Levers;
  /** The same for the text of a file, so that a file is judged as it stands. */
  assessText(text: string): Assessment;
  /** Reads a number with its unit as people type it. */
  read(text: string, kind: QuantityKind): QuantityReading;
}

/** Starts the core, and answers once it runs. */
export async function startEngine(): Promise<Engine> {
  const engine = launchEngine();
  await engine.running;
  return engine;
}

/** Answers at once; the core is fetched and started when somebody says so. */
export function launchEngine(when: Promise<unknown> = Promise.resolve()): Engine {
  const encoder = new TextEncoder();
  // In this page's memory alone: it is in no file, no store and no copy.
  let table: string | undefined;
  const assess = (text: string, explain: boolean, basic: boolean, allocation?: Allocation): Assessment =>
    JSON.parse(assess_text(encoder.encode(text), explain, basic, allocation, table)) as Assessment;
  return {
    running: when.then(startWasm),
    get version() {
      return version();
    },
    figures: figures(),
    tables: tables(),
    assess: (document, figures, allocation) => assess(JSON.stringify(document), false, figures === "basic", allocation),
    explain: (document, allocation) => assess(JSON.stringify(document), true, false, allocation),
    levers: (document, allocation) =>
      JSON.parse(levers_text(encoder.encode(JSON.stringify(document)), allocation, table)) as Levers,
    useTable: (lines) => {
      const text = lines && JSON.stringify(lines);
      const problems = text === undefined ? [] : (JSON.parse(factor_table_problems(text)) as Problem[]);
      if (problems.length === 0) table = text;
      return problems;
    },
    ownTable: () => table,
    assessText: (text) => assess(text, false, true),
    read: read_quantity,
  };
}
