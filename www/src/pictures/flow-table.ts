import { html, nothing, type TemplateResult } from "lit";
import { placeLink } from "../results/missing.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { formatPart } from "../text/numbers.ts";
import type { Amount, JsonObject } from "../types.ts";
import type { DrawnPart, FlowData, Measure } from "./flow-data.ts";
import { type Lit, massBy } from "./flow-drawing.ts";
import { massText } from "./masses.ts";
import { partName } from "./names.ts";

/** The flow picture as a table: its bands are lit from here by the keyboard, and each part leads to its row. */
export function flowTable(
  store: Store,
  document: JsonObject,
  data: FlowData,
  measure: Measure,
  light: (lit: Lit) => void,
): TemplateResult {
  const lines = (part: DrawnPart, side: "in" | "out", amounts: readonly Amount[]) =>
    amounts.map((amount, index) => {
      const key = side === "in" ? `origin:${amount.id}>part:${part.key}` : `part:${part.key}>destination:${amount.id}`;
      return html`<tr data-line=${key} @pointerenter=${() => light({ band: key })}>
        ${
          side === "in" && index === 0
            ? html`<th scope="rowgroup" rowspan=${part.origins.length + part.destinations.length}>
                ${nameOf(store, document, part, light)}
                <span class="of">${massText(part.mass)}</span>
              </th>`
            : nothing
        }
        <td>${way(side, amount)}</td>
        <td class="number">${massText(amount.mass)}</td>
        <td class="number">${formatPart(amount.share)}</td>
      </tr>`;
    });
  return html`<table class="bars flow-table" @pointerleave=${() => light({})}>
    <caption class="unseen">${t("picture-flow")}</caption>
    <thead>
      <tr>
        <th scope="col">${t("flow-part")}</th>
        <th scope="col">${t("flow-way")}</th>
        <th scope="col" class="number">${massBy(measure, t("flow-mass"))}</th>
        <th scope="col" class="number">${t("flow-share")}</th>
      </tr>
    </thead>
    ${data.parts.map((part) => html`<tbody>${lines(part, "in", part.origins)} ${lines(part, "out", part.destinations)}</tbody>`)}
    <tfoot>
      ${totals("in", t("flow-all"), data.origins)} ${totals("out", t("flow-all"), data.destinations)}
      ${data.recovered.map(
        (amount) => html`<tr data-total=${`return:${amount.id}`}>
          <th scope="row">${t("flow-back")}</th>
          <td>${t(amount.id === "unknown" ? "flow-back-unknown" : `flow-out-${amount.id.replaceAll("_", "-")}`)}</td>
          <td class="number">${massText(amount.mass)}</td>
          <td class="number">${formatPart(amount.share)}</td>
        </tr>`,
      )}
    </tfoot>
  </table>`;
}

function nameOf(store: Store, document: JsonObject, part: DrawnPart, light: (lit: Lit) => void): TemplateResult {
  const name = partName(document, part);
  const [path = ""] = part.paths;
  if (part.key === "rest") return html`${name}`;
  return html`<span @focusin=${() => light({ part: part.key })} @focusout=${() => light({})}
    >${placeLink(store, path, name)}</span
  >`;
}

function way(side: "in" | "out", { id }: Amount): TemplateResult {
  return html`<span aria-hidden="true">${side === "in" ? "←" : "→"}</span>
    <span class="unseen">${t(`flow-way-${side}`)}</span> ${t(`flow-${side}-${id.replaceAll("_", "-")}`)}`;
}

function totals(side: "in" | "out", words: string, amounts: readonly Amount[]): TemplateResult[] {
  return amounts.map(
    (amount) => html`<tr data-total=${`${side}:${amount.id}`}>
      <th scope="row">${words}</th>
      <td>${way(side, amount)}</td>
      <td class="number">${massText(amount.mass)}</td>
      <td class="number">${formatPart(amount.share)}</td>
    </tr>`,
  );
}
