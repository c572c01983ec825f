import { figureName } from "../results/figure-view.ts";
import type { Store } from "../store/store.ts";
import { coreText } from "../text/words.ts";

/** What can be exported: the product's file, its assessment, or its figures as a table. */
export const EXPORTS = ["product", "assessment", "csv"] as const;

/** A kind of export. */
export type ExportKind = (typeof EXPORTS)[number];

/** Writes an export. */
export function exported(kind: ExportKind, store: Store): Blob {
  if (kind === "product") return new Blob([store.text()], { type: "application/json" });
  if (kind === "assessment") return new Blob([JSON.stringify(store.assessment, null, 2)], { type: "application/json" });
  if (kind === "csv") return new Blob([table(store)], { type: "text/csv;charset=utf-8" });
  throw new RangeError(`There is no export ${String(kind)}: ${EXPORTS.join(", ")}.`);
}

/** The figures as a table that spreadsheets open: their byte order mark and line ends, and no cell that is a formula. */
function table({ assessment }: Store): string {
  const head = ["id", "name", "value", "unit", "origin", "coverage", "default_mass_share", "notes"];
  const lines = Object.entries(assessment.figures).map(([id, figure]) => [
    id,
    figureName(id),
    figure.value ?? "",
    figure.unit,
    figure.origin ?? "",
    figure.coverage ?? "",
    figure.default_mass_share ?? "",
    (figure.notes ?? []).map(({ code, params }) => coreText("note", code, params)).join(" "),
  ]);
  const versions = ["versions", "", assessment.engine, ...Object.values(assessment.tables)];
  return `\ufeff${[head, ...lines, versions].map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
