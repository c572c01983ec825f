import type { ColumnMapping, ImportColumn, ImportQuestion, Mapping } from "./types.ts";

/** Questions about a column, and what of its mapping answers each. */
const OF_COLUMNS: Record<string, keyof ColumnMapping> = {
  column_meaning: "field",
  recycled_kind: "field",
  mass_per: "per",
  mass_unit: "unit",
  share: "share",
  decimal: "decimal",
};

/** Questions about the whole table, and what of the mapping answers each. */
const OF_TABLES: Record<string, "totals" | "hidden_rows" | "hierarchy" | "assembly_mass"> = {
  total_rows: "totals",
  hidden_rows: "hidden_rows",
  hierarchy: "hierarchy",
  assembly_mass: "assembly_mass",
};

/** What changes in a mapping when a question is answered. */
export function answered(
  chosen: Mapping,
  columns: readonly ImportColumn[],
  { code, column }: ImportQuestion,
  answer: string,
): Partial<Mapping> {
  const table = OF_TABLES[code];
  if (table !== undefined) return { [table]: answer };
  const about = columns.find((candidate) => candidate.column === column);
  const name = OF_COLUMNS[code];
  return about && name !== undefined ? withColumn(chosen, about, { [name]: answer }) : {};
}

/** What changes in a mapping when a column is used in another way. */
export function withColumn(
  chosen: Mapping,
  { heading, field }: ImportColumn,
  changes: ColumnMapping,
): Partial<Mapping> {
  // Another field is read in another way: what was said about the old one goes.
  const before = "field" in changes ? {} : { field, ...chosen.columns?.[heading] };
  return { columns: { ...chosen.columns, [heading]: { ...before, ...changes } } };
}

/** What changes in a mapping when a row is a part, or none. */
export function withRow(chosen: Mapping, row: number, as: "part" | "leave_out"): Partial<Mapping> {
  return { rows: { ...chosen.rows, [row]: as } };
}
