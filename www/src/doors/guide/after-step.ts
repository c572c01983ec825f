import { html, type TemplateResult } from "lit";
import { isObject } from "../../document/pointer.ts";
import type { Store } from "../../store/store.ts";
import { t } from "../../text/messages.ts";
import { materialWords, placeWords } from "../../text/words.ts";
import { groupField, groupParts } from "./group-field.ts";
import { type Group, groupsOf } from "./groups.ts";

/** The destinations that are asked for here; the parts list has the others too. */
const DESTINATIONS = ["reuse", "remanufacture", "recycling", "energy_recovery", "landfill"] as const;

/** Materials for which somebody wants to state destinations, and has not stated any yet. */
const opened = new Set<string>();

/** Where each material goes after use: not to know it is an answer, and then the average of the market stands in. */
export function afterStep(store: Store, redraw: () => void): TemplateResult {
  const groups = groupsOf(store.document).filter(({ material }) => material !== "");
  const market = store.value("/product/markets/0");
  const place = typeof market === "string" ? placeWords(market) : t("guide-unknown");
  return html`<p>${t("guide-after-text")}</p>
    <p>
      ${t("guide-after-market", { market: place })}
      <a href="#/guide/2" aria-label=${t("door-change-name", { name: t("field-product-markets") })}>${t("door-change")}</a>
    </p>
    ${groups.map((group) => groupView(store, group, redraw))}`;
}

function isStated({ parts }: Group): boolean {
  return parts.some(({ component }) => isObject(component.outflow));
}

function groupView(store: Store, group: Group, redraw: () => void): TemplateResult {
  const { material, parts } = group;
  const stated = isStated(group);
  const open = stated || opened.has(material);
  const name = `after-${parts[0]?.key}`;
  const forget = () => {
    opened.delete(material);
    if (!stated) redraw();
    else {
      store.setAll(
        parts.map(({ path }) => `${path}/outflow`),
        () => undefined,
      );
      store.settle();
    }
  };
  const state = () => {
    opened.add(material);
    redraw();
  };
  return html`<fieldset class="group" data-material=${material}>
    <legend>${materialWords(material)}</legend>
    ${groupParts(group)}
    <div class="choices">
      <div class="choice">
        <input type="radio" id=${`${name}-unknown`} name=${name} .checked=${!open} @change=${forget} />
        <label for=${`${name}-unknown`}>${t("guide-after-unknown")}</label>
      </div>
      <div class="choice">
        <input type="radio" id=${`${name}-stated`} name=${name} .checked=${open} @change=${state} />
        <label for=${`${name}-stated`}>${t("guide-after-stated")}</label>
      </div>
    </div>
    ${
      open
        ? html`<div class="fields">
            ${DESTINATIONS.map((id) => groupField(store, group, `/outflow/${id}`, t(`column-outflow-${id.replaceAll("_", "-")}`)))}
          </div>`
        : ""
    }
  </fieldset>`;
}
