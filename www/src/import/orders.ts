import type { ModuleOrder } from "../engine/worker-link.ts";
import type { Mapping, TablePage } from "./types.ts";

/** The modules that import rests on; the one for sheets comes only with a file that needs it. */
export type ModuleName = "import" | "sheets";

/** Which rows of a sheet are wanted: from a place on, or around a row number. */
export type Wanted = { from: number } | { row: number };

/** What the page asks of the worker. */
export type Order =
  | ModuleOrder<ModuleName>
  | { kind: "open"; source: ArrayBuffer; name: string; sheets: boolean; mapping: Mapping; into: string | undefined }
  | { kind: "again"; mapping: Mapping; into: string | undefined }
  | { kind: "page"; sheet: number; wanted: Wanted; count: number; mapping: Mapping }
  | { kind: "text"; document: string }
  | { kind: "form"; form: FormOrder }
  | { kind: "written"; form: string; as: "xlsx" | "csv" };

/** A sheet to be filled in: Meguru's template, or what is missing of a product. */
export interface FormOrder {
  what: "template" | "request";
  as: "xlsx" | "csv";
  /** Texts of the sheet by their ids, as JSON. */
  words: string;
  /** Ids and names of the reference materials, as JSON. */
  materials: string;
  /** The product, as JSON, for what is missing of it. */
  document?: string;
}

/** What an order is answered with. */
export interface Answers {
  module: undefined;
  /** JSON text: an import, or why the file is refused. */
  open: string;
  again: string;
  page: TablePage;
  /** The document of an import as the text of a file, the same as from the command line. */
  text: string;
  /** Nothing where a product lacks nothing that could be asked for. */
  form: Uint8Array<ArrayBuffer> | undefined;
  /** The sheets of a form, or its first one as CSV. */
  written: Uint8Array<ArrayBuffer>;
}
