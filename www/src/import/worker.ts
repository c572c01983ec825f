import {
  document_text,
  form_as_csv,
  import_cells,
  import_text,
  request,
  initSync as startImport,
  template,
  workbook_text,
} from "#pkg/meguru_import.js";
import { serveOrders } from "../engine/worker-link.ts";
import type { Answers, FormOrder, Order, Wanted } from "./orders.ts";
import type { Mapping, TablePage, TableRow } from "./types.ts";

/**
 * Reads tables beside the page, so that it stays usable and can give up at any time. The bytes of a file cross once: its
 * cells stay here while the person corrects how they are understood.
 */

type Sheets = typeof import("#pkg/meguru_sheets.js");

/** What has been opened: the bytes of a text, or the cells of a spreadsheet as JSON. */
type Opened = { bytes: Uint8Array; name: string } | { cells: string };

let sheets: Sheets | undefined;
let opened: Opened | undefined;
/** The cells for the preview, and what they were read with: another encoding gives other cells. */
let table: { key: string; sheets: { rows: TableRow[] }[] } | undefined;

async function start({ name, module }: Order & { kind: "module" }): Promise<void> {
  if (name === "import") startImport({ module });
  else {
    sheets = await import("#pkg/meguru_sheets.js");
    sheets.initSync({ module });
  }
}

function open(order: Order & { kind: "open" }): string {
  opened = undefined;
  table = undefined;
  const bytes = new Uint8Array(order.source);
  if (!order.sheets) opened = { bytes, name: order.name };
  else {
    const cells = needed(sheets).read_sheets(bytes, order.name);
    if (cells.startsWith('{"refused"')) return cells;
    opened = { cells };
  }
  return again(order.mapping, order.into);
}

function again(mapping: Mapping, into: string | undefined): string {
  const source = needed(opened);
  const text = JSON.stringify(mapping);
  return "cells" in source
    ? import_cells(source.cells, text, into)
    : import_text(source.bytes, source.name, text, into);
}

function page({ sheet, wanted, count, mapping }: Order & { kind: "page" }): TablePage {
  const rows = tables(mapping)[sheet]?.rows ?? [];
  const from = Math.max(0, firstOf(rows, wanted, count));
  return { total: rows.length, from, rows: rows.slice(from, from + count) };
}

function firstOf(rows: readonly TableRow[], wanted: Wanted, count: number): number {
  if ("from" in wanted) return wanted.from;
  const place = rows.findIndex(({ number }) => number >= wanted.row);
  return Math.floor((place < 0 ? rows.length - 1 : place) / count) * count;
}

function tables({ encoding, delimiter }: Mapping): { rows: TableRow[] }[] {
  const source = needed(opened);
  const key = `${encoding} ${delimiter}`;
  if (table === undefined || ("bytes" in source && table.key !== key)) {
    const reading: Mapping = { format: "meguru-mapping/1" };
    if (encoding !== undefined) reading.encoding = encoding;
    if (delimiter !== undefined) reading.delimiter = delimiter;
    const cells = "cells" in source ? source.cells : workbook_text(source.bytes, source.name, JSON.stringify(reading));
    table = { key, sheets: (JSON.parse(cells) as { sheets: { rows: TableRow[] }[] }).sheets };
  }
  return table.sheets;
}

function form({ what, as, words, materials, document }: FormOrder): Uint8Array | undefined {
  const filled = what === "template" ? template(words, materials) : request(document ?? "", false, words, materials);
  if (filled === undefined) return undefined;
  return written(filled, as);
}

function written(form: string, as: "xlsx" | "csv"): Uint8Array {
  return as === "csv" ? form_as_csv(form, 0) : needed(sheets).write_sheets(form);
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("Something is asked for before what it needs.");
  return value;
}

async function answer(order: Order): Promise<Answers[Order["kind"]]> {
  switch (order.kind) {
    case "module":
      await start(order);
      return undefined;
    case "open":
      return open(order);
    case "again":
      return again(order.mapping, order.into);
    case "page":
      return page(order);
    case "form":
      // A copy: what WebAssembly hands out may be a window onto its memory.
      return form(order.form)?.slice();
    case "written":
      return written(order.form, order.as).slice();
    case "text":
      return document_text(order.document);
  }
}

serveOrders(answer);
