import { html, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import { equationView } from "../results/named-words.ts";
import { citation } from "../results/symbols.ts";
import type { Store } from "../store/store.ts";
import { methodOf } from "../text/figures.ts";
import { t } from "../text/messages.ts";

/** Every figure with its equation, its source and how far it was checked. */
export function methodsView(store: Store): TemplateResult {
  return html`<p class="lead">${t("methods-lead")}</p>
    <div class="table-frame" role="region" aria-labelledby="methods-caption" tabindex="0">
      <table>
        <caption id="methods-caption" class="unseen">${t("methods-title")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("methods-figure")}</th>
            <th scope="col">${t("method-equation")}</th>
            <th scope="col">${t("method-source")}</th>
            <th scope="col">${t("method-verification")}</th>
          </tr>
        </thead>
        <tbody>
          ${store.engine.figures.map(({ id, verification }) => {
            return html`<tr>
                <th scope="row">${figureName(id)}</th>
                <td>${equationView(id)}</td>
                <td>${citation(methodOf(id)?.source ?? "")}</td>
                <td>${t(`verification-${verification.replaceAll("_", "-")}`)}</td>
              </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}
