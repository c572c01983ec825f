import { isObject } from "../document/pointer.ts";
import type { Choice } from "../parts/field.ts";
import { figureName } from "../results/figure-view.ts";
import { figureDescription } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { formatUnit } from "../text/numbers.ts";
import { currencyWords } from "../text/words.ts";
import type { Json } from "../types.ts";
import { BETWEEN_LIVES } from "./energy-lists.ts";
import type { List, ListColumn } from "./list-view.ts";
import {
  emissions,
  kilometres,
  mass,
  money,
  number,
  PERCENT,
  type Section,
  share,
  text,
  withUnit,
  years,
} from "./section-fields.ts";

const CURRENCIES = ["JPY", "EUR", "USD", "GBP", "CNY", "KRW", "TWD", "CHF", "SGD", "AUD", "CAD", "INR"];

/** A value of the figure that a target is for: in its unit, and in percent where the figure is. */
function targetValue(name: string): ListColumn {
  const figureOf = (line: Json) =>
    isObject(line) && typeof line.figure === "string" ? figureDescription(line.figure) : undefined;
  return {
    name,
    label: `field-targets-${name.replaceAll("_", "-")}`,
    quantity: (line) => (figureOf(line)?.percent ? "share" : "number"),
    unit: (line) => {
      const figure = figureOf(line);
      if (!figure) return undefined;
      if (figure.percent) return isObject(line) && line[name] !== undefined ? undefined : PERCENT;
      const word = formatUnit(figure.unit);
      return word === "" ? undefined : { word, name: figure.unit };
    },
  };
}

const TARGETS: List = {
  pointer: "/targets",
  title: "field-targets",
  columns: [
    {
      name: "figure",
      label: "field-targets-figure",
      choices: (store) =>
        store.engine.figures.map(
          ({ id, group }): Choice => [id, figureName(id), t(`figures-${group.replaceAll("_", "-")}`)],
        ),
    },
    { name: "year", label: "field-targets-year", quantity: "number" },
    targetValue("value"),
    { name: "base_year", label: "field-targets-base-year", quantity: "number" },
    targetValue("base_value"),
  ],
  line: {},
  none: false,
};

const PUBLISHED_STAGES: List = {
  pointer: "/product/published_footprint/stages",
  title: "field-product-published-footprint-stages",
  columns: [
    { name: "name", label: "published-stage-name" },
    {
      name: "value",
      label: "published-stage-value",
      quantity: "number",
      unit: emissions,
    },
  ],
  line: {},
  none: false,
};

/** What some methods need beyond the parts list and the energy. */
export const SECTIONS: readonly Section[] = [
  {
    id: "sales",
    fields: [
      {
        pointer: "/product/sales/currency",
        choices: () => CURRENCIES.map((code): Choice => [code, `${currencyWords(code)} (${code})`]),
      },
      money("/product/sales/price"),
      number("/product/sales/units_per_year"),
      money("/product/sales/revenue"),
      money("/product/sales/circular_revenue"),
    ],
    lists: [],
  },
  {
    id: "lives",
    fields: [
      number("/lives/number_of_uses"),
      share("/lives/return_rate"),
      number("/lives/maximum_uses"),
      share("/lives/parts_replaced"),
      number("/product/lifetime/refurbished_years", years),
      money("/lives/cost_per_cycle"),
      share("/lives/displacement_rate"),
      mass("/lives/replaced_product/mass"),
      number("/lives/replaced_product/carbon_footprint", emissions),
    ],
    lists: BETWEEN_LIVES,
  },
  {
    id: "take-back",
    fields: [
      text("/take_back/period"),
      mass("/take_back/sold"),
      mass("/take_back/collected"),
      mass("/take_back/treated"),
      mass("/take_back/recycled"),
      mass("/take_back/recycled_with_charge"),
      mass("/take_back/heat_recovered"),
    ],
    lists: [],
  },
  {
    id: "water",
    fields: [
      withUnit("/production/water/used", "m3"),
      withUnit("/production/water/withdrawal", "m3"),
      withUnit("/production/water/circular_withdrawal", "m3"),
      withUnit("/production/water/discharge", "m3"),
      withUnit("/production/water/circular_discharge", "m3"),
    ],
    lists: [],
  },
  {
    id: "residual-energy",
    fields: [
      withUnit("/production/residual_energy/content", "MJ"),
      withUnit("/production/residual_energy/recovered", "MJ"),
    ],
    lists: [],
  },
  {
    id: "region",
    fields: [text("/product/region/name"), number("/product/region/radius_km", kilometres)],
    lists: [],
  },
  {
    id: "end-of-life",
    fields: [mass("/product/vehicle_mass"), text("/product/end_of_life_scenario")],
    lists: [],
  },
  {
    id: "growth",
    fields: [share("/product/growth/resource_inflow"), share("/product/growth/gross_domestic_product")],
    lists: [],
  },
  {
    id: "published-footprint",
    fields: [number("/product/published_footprint/total", emissions), text("/product/published_footprint/source")],
    lists: [PUBLISHED_STAGES],
  },
  { id: "targets", fields: [number("/product/reference_year")], lists: [TARGETS] },
];
