import type { Choice } from "../parts/field.ts";
import { t } from "../text/messages.ts";
import { rawMaterialNames } from "../text/raw-materials.ts";
import type { List, ListColumn } from "./list-view.ts";

const KINDS = ["post_consumer", "pre_consumer"];
const CUSTODIES = ["segregated", "controlled_blending", "mass_balance"];

const named = (kind: string, values: readonly string[]) => () =>
  values.map((value): Choice => [value, t(`${kind}-${value.replaceAll("_", "-")}`)]);

const text = (name: string): ListColumn => ({ name, label: `lot-${name.replaceAll("_", "-")}` });

const LOT: readonly ListColumn[] = [
  { name: "kind", label: "lot-kind", choices: named("kind", KINDS) },
  { name: "share", label: "lot-share", quantity: "share" },
  {
    name: "chain_of_custody",
    label: "column-inflow-chain-of-custody",
    choices: named("chain-of-custody", CUSTODIES),
  },
  text("grade"),
  text("lot"),
  text("contaminants"),
  text("origin"),
  text("supplier"),
  text("certificate"),
  text("data_sheet"),
];

const SUBSTANCE: readonly ListColumn[] = [
  { name: "raw_material", label: "substance-name", choices: rawMaterialNames },
  { name: "share", label: "lot-share", quantity: "share" },
];

/** The lists of one part: fields within a component that a cell has no room for. */
export const PART_LISTS = ["/inflow/lots", "/substances"];

/** The lists of the part at a pointer. */
export function partLists(path: string): List[] {
  return [
    {
      pointer: `${path}/inflow/lots`,
      title: "lots-title",
      columns: LOT,
      line: { kind: "post_consumer" },
      none: false,
    },
    { pointer: `${path}/substances`, title: "substances-title", columns: SUBSTANCE, line: {}, none: true },
  ];
}
