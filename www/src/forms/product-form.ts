import { html } from "lit";
import { field } from "../parts/field.ts";
import { View } from "../parts/view.ts";
import { nameIn, t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { placeWords } from "../text/words.ts";

/** Markets that the document may name; the first one chooses the routes after use. */
const MARKETS = ["jp", "eu", "fr", "de", "gb", "us"];

/** What the product is, how long it is used, and where it is sold. */
export class ProductForm extends View {
  protected override readonly patient = true;
  protected override render() {
    const { store } = this;
    const { categories } = store.engine.tables;
    const category = categories.find(({ id }) => id === store.value("/product/category"));
    const years = category?.lifetime_years;
    const markets = store.value("/product/markets");
    const market = Array.isArray(markets) && typeof markets[0] === "string" ? markets[0] : "";
    const names = categories.map((category) => [category.id, nameIn(category)] as const);
    return html`
      <div class="fields">
        ${field(store, { pointer: "/product/name", label: t("field-product-name"), required: true })}
        ${field(store, {
          pointer: "/product/category",
          label: t("field-product-category"),
          choices: names,
        })}
        ${field(store, {
          pointer: "/product/lifetime/years",
          label: t("field-product-lifetime-years"),
          quantity: "number",
          unit: { word: t("unit-years"), name: "year" },
        })}
        ${field(store, {
          pointer: "/product/lifetime/industry_average_years",
          label: t("field-product-lifetime-industry-average-years"),
          hint:
            years === undefined ? t("average-life-none") : t("average-life-default", { years: formatNumber(years) }),
          quantity: "number",
          unit: { word: t("unit-years"), name: "year" },
        })}
        ${field(store, {
          pointer: "/product/markets",
          label: t("field-product-markets"),
          choices: MARKETS.map((id) => [id, placeWords(id)] as const),
          chosen: market,
          choose: (chosen) => this.#chooseMarket(chosen),
        })}
      </div>
      <details class="more">
        <summary>${t("product-more")}</summary>
        <div class="fields">
          ${field(store, { pointer: "/product/model", label: t("field-product-model") })}
          ${field(store, { pointer: "/product/gtin", label: t("field-product-gtin") })}
          ${field(store, { pointer: "/product/placed_on_market", label: t("field-product-placed-on-market"), hint: t("date-hint") })}
          ${field(store, {
            pointer: "/product/functional_unit/description",
            label: t("field-product-functional-unit-description"),
            hint: t("functional-unit-hint"),
          })}
          ${field(store, {
            pointer: "/product/functional_unit/amount",
            label: t("field-product-functional-unit-amount"),
            quantity: "number",
          })}
          ${field(store, { pointer: "/product/functional_unit/unit", label: t("field-product-functional-unit-unit") })}
          ${field(store, {
            pointer: "/product/intensity/functional_units",
            label: t("field-product-intensity-functional-units"),
            hint: t("intensity-hint"),
            quantity: "number",
          })}
          ${field(store, {
            pointer: "/product/intensity/industry_average_functional_units",
            label: t("field-product-intensity-industry-average-functional-units"),
            quantity: "number",
          })}
        </div>
      </details>
    `;
  }

  /** Writes the first market; those behind it stay. */
  #chooseMarket(chosen: string): void {
    const markets = this.store.value("/product/markets");
    const others = Array.isArray(markets) ? markets.slice(1).filter((market) => market !== chosen) : [];
    const list = chosen === "" ? others : [chosen, ...others];
    this.store.set("/product/markets", list.length > 0 ? list : undefined);
  }
}
