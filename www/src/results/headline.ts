import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import type { Figure } from "../types.ts";
import { allocationName } from "./allocation.ts";
import { isIndicative } from "./figure-view.ts";
import { needs } from "./missing.ts";

/** From this coverage on a figure counts as one of the whole product. */
const WHOLE = 0.9995;

/** The result in sentences, before any table: how circular, how much recycled, how much CO₂e. */
export function headline(store: Store): TemplateResult {
  const { figures } = store.assessment;
  const text = (id: string) => {
    const figure = figures[id];
    return figure && figure.value !== null ? figureText(id, figure, figure.value) : undefined;
  };
  const average = text("mci_at_average_life");
  const own = text("mci");
  const recycled = text("recycled_content");
  const footprint = text("carbon_footprint");
  const mci = figures.mci_at_average_life;
  const indicative = isIndicative(mci);
  return html`<div class="headline">
    ${
      average === undefined
        ? mci
          ? html`<p>${t("headline-mci-missing")}</p>
              ${needs(store, mci)}`
          : nothing
        : html`<p class="main">
              ${indicative ? html`<span class="indicative">${t("indicative")}</span>` : nothing}
              ${t("headline-mci")} <output id="headline-mci">${average}</output> ${t("headline-mci-after")}
            </p>
            <meguru-reason></meguru-reason>
            <p class="scale">${t("headline-scale")}</p>
            ${part(mci) === undefined ? nothing : html`<p class="scale">${t("headline-part", { share: part(mci) ?? "" })}</p>`}
            ${defaultsLine(mci, indicative)}`
    }
    <ul>
      ${own === undefined || average === undefined ? nothing : html`<li>${t("headline-own-life", { value: own })}</li>`}
      ${recycled === undefined ? nothing : html`<li>${t("headline-recycled", { value: recycled })}</li>`}
      ${footprint === undefined ? nothing : html`<li>${footprintSentence(store, footprint, part(figures.carbon_footprint))}</li>`}
    </ul>
  </div>`;
}

/** How much of it rests on defaults or estimates: above three tenths it is an indication. */
function defaultsLine(figure: Figure | undefined, indicative: boolean): TemplateResult | typeof nothing {
  const share = figure?.default_mass_share;
  if (!share) return nothing;
  return html`<p class="scale">${t(indicative ? "indicative-explained" : "headline-defaults", { share: formatShare(share) })}</p>`;
}

/** The share of the mass that a figure could use, where that is not all of it. */
function part(figure: Figure | undefined): string | undefined {
  const coverage = figure?.coverage;
  return coverage === undefined || coverage > WHOLE ? undefined : formatShare(coverage);
}

/** The footprint in a sentence, and its allocation where it is not the usual one: such values do not compare. */
function footprintSentence({ allocation }: Store, value: string, share: string | undefined): string {
  const sentence =
    share === undefined ? t("headline-footprint", { value }) : t("headline-footprint-part", { value, share });
  if (allocation === "cut_off") return sentence;
  return t("headline-allocation", { sentence, allocation: allocationName(allocation) });
}
