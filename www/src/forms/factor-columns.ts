import { suppliers } from "virtual:suppliers";
import { isObject } from "../document/pointer.ts";
import { FACTOR_KINDS, GWP_BASES } from "../factors/kinds.ts";
import { lookUpButton, sourceOf } from "../factors/look-up.ts";
import type { Choice } from "../parts/field.ts";
import { nameIn, t } from "../text/messages.ts";
import { formatUnit } from "../text/numbers.ts";
import type { Json, Supplier } from "../types.ts";
import type { ListColumn } from "./list-view.ts";

/** Whether something is said of the factor, or could be. */
const hasFactor = (line: Json) =>
  isObject(line) && (line.emission_factor !== undefined || line.emission_factor_data !== undefined);

/** A factor of one's own per a unit of the line, with the way to the library. */
function own(per: (line: Json) => string | undefined): ListColumn {
  return {
    name: "emission_factor",
    label: "factor-own",
    more: true,
    quantity: "number",
    unit: (line) => {
      const unit = per(line);
      return unit === undefined ? undefined : { word: formatUnit(`kg CO2e/${unit}`), name: "1" };
    },
    hint: sourceOf,
    beside: (_store, line, pointer, row) => lookUpButton({ place: pointer, per: per(line), ownUnit: false }, row),
  };
}

/** What is known of the factor: asked once there is one. */
const DATA: readonly ListColumn[] = [
  {
    name: "kind",
    label: "factor-kind",
    choices: () => FACTOR_KINDS.map((kind): Choice => [kind, t(`kind-${kind.replaceAll("_", "-")}`)]),
  },
  { name: "geography", label: "factor-geography" },
  { name: "year", label: "factor-year", quantity: "number" } satisfies ListColumn,
  {
    name: "gwp_basis",
    label: "factor-gwp-basis",
    choices: () => GWP_BASES.map((basis): Choice => [basis, t(`gwp-basis-${basis}`)]),
  },
  { name: "boundary", label: "factor-boundary" },
].map((column) => ({ ...column, name: `emission_factor_data/${column.name}`, more: true, when: hasFactor }));

let known: readonly Supplier[] | undefined;

function supplierChoices(): Choice[] {
  known ??= suppliers();
  return known.map((supplier) => [supplier.id, nameIn(supplier)]);
}

/** A Japanese power supplier and its menu: a factor that the table already has. */
const SUPPLIER: ListColumn = {
  name: "supplier",
  label: "factor-supplier",
  more: true,
  when: (line) => isObject(line) && line.carrier === "electricity",
  choices: supplierChoices,
};

const unitOf = (line: Json) => (isObject(line) && typeof line.unit === "string" ? line.unit : undefined);

/** The factor of a consumable. */
export const CONSUMABLE_FACTOR: readonly ListColumn[] = [own(unitOf), ...DATA];

/** The factor of an energy: that of a supplier, or one's own. */
export const ENERGY_FACTOR: readonly ListColumn[] = [SUPPLIER, ...CONSUMABLE_FACTOR];

/** The factor of a leg of transport. */
export const TRANSPORT_FACTOR: readonly ListColumn[] = [own(() => "tkm"), ...DATA];
