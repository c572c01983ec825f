import type { Choice } from "../parts/field.ts";
import { t } from "../text/messages.ts";
import { SITE_ENERGY } from "./energy-lists.ts";
import { number, type Section, type SectionField, share, text } from "./section-fields.ts";

const MEASURES = ["mass", "pieces", "machine_hours", "value"];

/** The measure by which a production is shared out. */
const measure = (pointer: string): SectionField => ({
  pointer,
  choices: () => MEASURES.map((name): Choice => [name, t(`measure-${name.replaceAll("_", "-")}`)]),
});

/** Other ways to state the production: the bill of the whole site, and what comes out beside the product. */
export const PRODUCTION_SECTIONS: readonly Section[] = [
  {
    id: "site",
    lists: [SITE_ENERGY],
    listsFirst: true,
    fields: [
      text("/production/site/period"),
      measure("/production/site/allocate_by"),
      number("/production/site/product_amount"),
      number("/production/site/site_amount"),
      number("/production/site/pieces"),
      share("/production/site/yield"),
      share("/production/site/common_area_share"),
      {
        pointer: "/production/site/common_area",
        choices: () => ["shared", "left_out"].map((way): Choice => [way, t(`common-area-${way.replaceAll("_", "-")}`)]),
      },
      number("/production/site/customer_amount"),
    ],
  },
  {
    id: "co-products",
    lists: [],
    fields: [
      measure("/production/co_products/allocate_by"),
      number("/production/co_products/product_amount"),
      number("/production/co_products/co_product_amount"),
    ],
  },
];
