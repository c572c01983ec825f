import { steps, valueAlong } from "../document/pointer.ts";
import { type Row, rows } from "../document/rows.ts";
import { FACTOR_KINDS, GWP_BASES } from "../factors/kinds.ts";
import type { JsonObject } from "../types.ts";

/** How a column's cells are edited. */
export type ColumnKind =
  | "text"
  | "words"
  | "material"
  | "mass"
  | "number"
  | "amount"
  | "intensity"
  | "factor"
  | "share"
  | "packaging"
  | "choice";

/** A column of the parts list. */
export interface Column {
  /** Field within a component, as a pointer. */
  field: string;
  kind: ColumnKind;
  /** Columns of a group stand under one heading. */
  group:
    | "part"
    | "inflow"
    | "supply"
    | "outflow"
    | "recovery"
    | "rates"
    | "process"
    | "retention"
    | "value"
    | "material-energy"
    | "substances"
    | "emission-factor"
    | "allocation";
  /** Shown even where no part has a value. */
  basic: boolean;
  /** Whether an assembly has this field itself. */
  assemblies: boolean;
  /** What can be chosen. */
  choices?: readonly string[];
  /** Unit of a number that is typed without one. */
  appended?: string;
}

function column(field: string, kind: ColumnKind, group: Column["group"], basic = false, assemblies = false): Column {
  return { field, kind, group, basic, assemblies };
}

const choice = (field: string, group: Column["group"], choices: readonly string[]): Column => ({
  ...column(field, "choice", group),
  choices,
});

/** A quantity per kilogram of material. */
const intensity = (field: string, group: Column["group"], appended: string): Column => ({
  ...column(field, "intensity", group),
  appended,
});

const share = (field: string, group: Column["group"], basic = false) => column(field, "share", group, basic);

/** All columns, in the order of a product's life. */
export const COLUMNS: readonly Column[] = [
  column("/name", "text", "part", true, true),
  column("/material", "material", "part", true),
  column("/mass", "mass", "part", true),
  column("/quantity", "number", "part", true, true),
  column("/role", "packaging", "part", true, true),
  share("/inflow/post_consumer_recycled", "inflow", true),
  share("/inflow/pre_consumer_recycled", "inflow", true),
  share("/inflow/reused", "inflow"),
  share("/inflow/renewable", "inflow"),
  choice("/inflow/chain_of_custody", "supply", ["segregated", "controlled_blending", "mass_balance"]),
  share("/inflow/manufacturer_controlled", "supply"),
  column("/inflow/supply/region", "words", "supply"),
  column("/inflow/supply/distance_km", "amount", "supply"),
  share("/outflow/reuse", "outflow", true),
  share("/outflow/remanufacture", "outflow"),
  share("/outflow/recycling", "outflow", true),
  share("/outflow/composting", "outflow"),
  share("/outflow/energy_recovery", "outflow", true),
  share("/outflow/incineration", "outflow"),
  share("/outflow/landfill", "outflow"),
  choice("/outflow/data_basis", "recovery", ["expected", "realised"]),
  share("/outflow/recovery_potential", "recovery"),
  share("/outflow/recyclability_rate", "recovery"),
  share("/outflow/recoverability_rate", "recovery"),
  choice("/outflow/vehicle_step", "recovery", [
    "pre_treatment",
    "dismantling",
    "metal",
    "residue_recycled",
    "residue_energy",
    "disposal",
  ]),
  column("/outflow/recovery/region", "words", "recovery"),
  column("/outflow/recovery/distance_km", "amount", "recovery"),
  share("/inflow/recycling_efficiency", "rates"),
  share("/outflow/sorting_yield", "rates"),
  share("/outflow/recycling_yield", "rates"),
  share("/outflow/recycling_efficiency", "rates"),
  share("/outflow/energy_recovery_efficiency", "rates"),
  choice("/outflow/measured_at", "rates", ["collected", "plant_input", "plant_output"]),
  share("/process/feedstock_yield", "process"),
  share("/process/feedstock_scrap_recycled", "process"),
  share("/process/manufacturing_yield", "process"),
  share("/process/manufacturing_scrap_recycled", "process"),
  share("/outflow/value_retention/reuse", "retention"),
  share("/outflow/value_retention/remanufacture", "retention"),
  share("/outflow/value_retention/recycling", "retention"),
  column("/value", "amount", "value"),
  column("/prices/virgin", "amount", "value"),
  column("/prices/recycled", "amount", "value"),
  column("/prices/variation", "amount", "value"),
  intensity("/material_energy/virgin", "material-energy", "MJ/kg"),
  intensity("/material_energy/recycling", "material-energy", "MJ/kg"),
  share("/substances_of_concern", "substances"),
  share("/biogenic_carbon", "substances"),
  { ...column("/emission_factor", "factor", "emission-factor"), appended: "kg CO2e/kg" },
  choice("/emission_factor_data/kind", "emission-factor", FACTOR_KINDS),
  column("/emission_factor_data/geography", "words", "emission-factor"),
  column("/emission_factor_data/year", "number", "emission-factor"),
  choice("/emission_factor_data/gwp_basis", "emission-factor", GWP_BASES),
  column("/emission_factor_data/boundary", "words", "emission-factor"),
  share("/allocation/allocation_factor", "allocation"),
  share("/allocation/quality_in", "allocation"),
  share("/allocation/quality_out", "allocation"),
  share("/allocation/energy_allocation_factor", "allocation"),
  intensity("/allocation/heating_value", "allocation", "MJ/kg"),
  share("/allocation/heat_efficiency", "allocation"),
  intensity("/allocation/replaced_heat", "allocation", "kg CO2e/MJ"),
  share("/allocation/power_efficiency", "allocation"),
  intensity("/allocation/replaced_power", "allocation", "kg CO2e/MJ"),
];

/** How many columns are shown. */
export type ColumnSet = "basic" | "all";

/** The columns to show: the basic ones and every one that holds a value, or all. Nothing stated is ever out of sight. */
export function visibleColumns(document: JsonObject, set: ColumnSet): Column[] {
  if (set === "all") return [...COLUMNS];
  const used = new Set<Column>();
  for (const { component } of rows(document)) for (const column of usedColumns(component)) used.add(column);
  return COLUMNS.filter((column) => column.basic || used.has(column));
}

/** The columns beyond the basic ones, with the way to their values; the first step is one that most components lack. */
const FURTHER = COLUMNS.filter(({ basic }) => !basic).map((column) => {
  const path = steps(column.field);
  return { column, name: path[0] ?? "", path };
});

const usedColumnsOf = new WeakMap<JsonObject, Column[]>();

/** The columns beyond the basic ones in which a component has a value. A component that has not changed is not asked again. */
function usedColumns(component: JsonObject): Column[] {
  let used = usedColumnsOf.get(component);
  if (!used) {
    used = FURTHER.filter(({ name, path }) => name in component && valueAlong(component, path) !== undefined).map(
      ({ column }) => column,
    );
    usedColumnsOf.set(component, used);
  }
  return used;
}

/** Id of the message with a column's name. */
export function columnName(field: string): string {
  return `column${field.replaceAll("/", "-").replaceAll("_", "-")}`;
}

/** Id of the message with the name of what can be chosen in a column. */
export function choiceName(field: string, choice: string): string {
  return `${field.slice(field.lastIndexOf("/") + 1)}-${choice}`.replaceAll("_", "-");
}

/** Whether a row has a cell in a column. */
export function hasCell(row: Row, { assemblies }: Column): boolean {
  return assemblies || !row.assembly;
}

/** Widths of the columns by kind, in rem. */
const WIDTHS: Record<ColumnKind, number> = {
  text: 12,
  material: 12,
  mass: 5.5,
  number: 4,
  share: 5.75,
  words: 8,
  amount: 6,
  intensity: 7,
  factor: 12,
  packaging: 5.5,
  choice: 8,
};

/** Width of the column of row numbers, in rem. */
const NUMBER_WIDTH = 2.5;

/** Up to so many columns lie side by side on a sheet of paper; more are printed part by part. */
const PRINTED_SIDE_BY_SIDE = 18;

/** Whether the columns are too many for a table on paper. */
export function isWide(columns: readonly Column[]): boolean {
  return columns.length > PRINTED_SIDE_BY_SIDE;
}

/**
 * The grid that each row lies on, and its least width: the first column takes what is left over. On paper all columns
 * share the width of the sheet.
 */
export function rowGrid(columns: readonly Column[]): { template: string; printed: string; width: string } {
  const widths = columns.map(({ kind }) => WIDTHS[kind]);
  const tracks = widths.map((width, index) => (index === 0 ? `minmax(${width}rem, 1fr)` : `${width}rem`));
  const sum = widths.reduce((total, width) => total + width, NUMBER_WIDTH);
  return {
    template: [`${NUMBER_WIDTH}rem`, ...tracks].join(" "),
    printed: [NUMBER_WIDTH, ...widths].map((width) => `minmax(0, ${width}fr)`).join(" "),
    width: `${sum}rem`,
  };
}
