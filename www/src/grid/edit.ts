import { possibleRatio } from "../document/cells.ts";
import { valueAt } from "../document/pointer.ts";
import { addRow, rows } from "../document/rows.ts";
import { withTyped } from "../document/typed-factor.ts";
import type { Engine } from "../engine/engine.ts";
import type { JsonObject } from "../types.ts";
import { valueFromText } from "./cell-text.ts";
import { type Column, hasCell } from "./columns.ts";

/** What pasting a table did. */
export interface Pasted {
  document: JsonObject;
  rows: number;
  columns: number;
  /** A number such as 0.3 that was read as percent and could be meant as a share. */
  doubtful: string | undefined;
}

/**
 * Writes a pasted table into the cells from one cell on, adding rows as needed. `ratios` reads bare numbers in the
 * columns of shares as shares (0.3) instead of percent (30).
 */
export function pasteTable(
  engine: Engine,
  document: JsonObject,
  columns: readonly Column[],
  table: string[][],
  from: { path: string; field: string },
  ratios: boolean,
): Pasted {
  const start = rows(document).findIndex(({ path }) => path === from.path);
  const first = columns.findIndex(({ field }) => field === from.field);
  let changed = document;
  let doubtful: string | undefined;
  table.forEach((line, offset) => {
    while (rows(changed).length <= start + offset) changed = addRow(changed).document;
    line.forEach((text, across) => {
      const row = rows(changed)[start + offset];
      const column = columns[first + across];
      if (!row || !column || !hasCell(row, column)) return;
      const ratio = column.kind === "share" ? possibleRatio(engine, text) : undefined;
      if (ratio !== undefined) doubtful ??= text.trim();
      const before = valueAt(row.component, column.field);
      // An input has one line: a line end within a cell of the sheet becomes a space.
      const content = text.replace(/\s*\n\s*/g, " ").trim();
      const value = ratio !== undefined && ratios ? ratio : valueFromText(engine, column, content, before);
      changed = withTyped(changed, row.path + column.field, value);
    });
  });
  const widest = Math.max(0, ...table.map((line) => line.length));
  return { document: changed, rows: table.length, columns: Math.min(widest, columns.length - first), doubtful };
}
