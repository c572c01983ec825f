import type { JsonObject, Params } from "../types.ts";

/** What a column is used as, and how its cells are read: a part of a mapping. */
export interface ColumnMapping {
  /** `null` for a column that is not used. */
  field?: string | null;
  unit?: string;
  per?: string;
  decimal?: string;
  share?: string;
}

/** What the person, or an import before, has said about a table (`meguru-mapping/1`). */
export interface Mapping {
  format: "meguru-mapping/1";
  encoding?: string;
  delimiter?: string;
  sheet?: string;
  header_row?: number | undefined;
  header_rows?: number | undefined;
  /** By heading. */
  columns?: Record<string, ColumnMapping>;
  /** By text; `null` for a text that is no reference material. */
  materials?: Record<string, string | null>;
  totals?: string;
  hidden_rows?: string;
  hierarchy?: string;
  assembly_mass?: string;
  /** By row number. */
  rows?: Record<string, string>;
  product_name?: string;
}

/** How a column was understood. */
export interface ImportColumn {
  column: number;
  letters: string;
  /** The name of the column in a mapping. */
  heading: string;
  /** `null` for a column that is not used. */
  field: string | null;
  origin: "mapping" | "heading" | "content" | "none";
  unit: string | null;
  per: string | null;
  decimal: string | null;
  share: string | null;
  samples: string[];
  alternatives: string[];
}

/** Something that the cells do not tell. It is answered in the likely way until somebody answers it. */
export interface ImportQuestion {
  code: string;
  column: number | null;
  params: Params;
  answers: string[];
  /** `null` where what depends on it stays unknown. */
  answer: string | null;
  settled: boolean;
}

/** How a text was matched to the reference materials. */
export interface ImportMaterial {
  text: string;
  rows: number[];
  material: string | null;
  confidence: "certain" | "probable" | "possible" | "none";
  why: string;
  candidates: string[];
  settled: boolean;
}

/** A problem of a cell, a row or the table. */
export interface ImportProblem {
  code: string;
  severity: "error" | "warning" | "info";
  sheet: string;
  row: number | null;
  column: number | null;
  letters: string | null;
  heading: string | null;
  found: string;
  path: string | null;
  params: Params;
}

/** A row that is no part. */
export interface LeftOut {
  row: number;
  why: string;
  text: string;
}

/** What the core makes of a table (`meguru-import/1`). */
export interface Import {
  file: string;
  kind: "text" | "xlsx" | "ods";
  encoding?: { used: string; certain: boolean; candidates: { encoding: string; sample: string }[] } | null;
  delimiter?: string | null;
  sheets: { name: string; hidden: boolean; rows: number }[];
  sheet: number;
  header_rows: number[];
  columns: ImportColumn[];
  questions: ImportQuestion[];
  materials: ImportMaterial[];
  counts: { rows: number; parts: number; assemblies: number; left_out: number };
  left_out: LeftOut[];
  unused_columns: number[];
  problems: ImportProblem[];
  mapping: Mapping;
  /** `null` where nothing could be read. */
  document: JsonObject | null;
}

/** A file that is not read at all, and why. */
export interface Refusal {
  code: string;
  params: Params;
}

/** A cell as a reader of spreadsheets hands it on. */
export type Cell =
  | null
  | boolean
  | number
  | string
  | { percent: number }
  | { text: string; indent: number }
  | { date: string }
  | { error: string };

/** A row as a reader of spreadsheets hands it on. */
export interface TableRow {
  number: number;
  hidden?: boolean;
  cells: Cell[];
}

/** Some rows of a sheet, for the preview. */
export interface TablePage {
  /** How many rows the sheet has. */
  total: number;
  /** Place of the first of these rows among them. */
  from: number;
  rows: TableRow[];
}
