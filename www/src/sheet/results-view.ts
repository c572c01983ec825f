import { html, nothing, type TemplateResult } from "lit";
import { figureName, isIndicative } from "../results/figure-view.ts";
import { citation, languageOf } from "../results/symbols.ts";
import type { Store } from "../store/store.ts";
import { figureText, methodOf } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import type { Assessment, Figure, FigureDescription } from "../types.ts";

/** The figures of a sheet: the main ones and the stages of the footprint, with or without a value. */
export function figuresOf(store: Store, { figures }: Assessment): { description: FigureDescription; figure: Figure }[] {
  return store.engine.figures.flatMap((description) => {
    const figure = figures[description.id];
    const shown = description.key || description.id.startsWith("carbon_footprint_stage_");
    return figure && shown ? [{ description, figure }] : [];
  });
}

/** Each figure with what it covers, what it rests on, by which method, and how far that was checked. */
export function resultsView(store: Store, assessment: Assessment): TemplateResult {
  const list = figuresOf(store, assessment);
  const indicative = list.some(({ figure }) => figure.value !== null && isIndicative(figure));
  const share = (value: number | undefined) => (value === undefined ? "" : formatShare(value));
  return html`<section aria-labelledby="paper-figures">
    <h2 id="paper-figures">${t("paper-figures")}</h2>
    <table>
      <caption class="unseen">${t("paper-figures")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("methods-figure")}</th>
          <th scope="col" class="number">${t("paper-value")}</th>
          <th scope="col" class="number">${t("paper-coverage")}</th>
          <th scope="col" class="number">${t("paper-defaults")}</th>
          <th scope="col">${t("method-name")}</th>
        </tr>
      </thead>
      <tbody>
        ${list.map(({ description: { id, verification }, figure }) => {
          const method = methodOf(id)?.method ?? "";
          return html`<tr>
              <th scope="row">${figureName(id)}</th>
              <td class="number">
                ${figure.value === null ? t("cannot-compute") : figureText(id, figure, figure.value)}
                ${figure.value !== null && isIndicative(figure) ? html`<span class="note">${t("indicative")}</span>` : nothing}
              </td>
              <td class="number">${figure.value === null ? "" : share(figure.coverage)}</td>
              <td class="number">${figure.value === null ? "" : share(figure.default_mass_share)}</td>
              <td>
                <span lang=${languageOf(method)}>${citation(method)}</span>
                <span class="note">${t(`checked-${verification.replaceAll("_", "-")}`)}</span>
              </td>
            </tr>`;
        })}
      </tbody>
    </table>
    ${indicative ? html`<p class="note">${t("indicative")}: ${t("paper-indicative")}</p>` : nothing}
  </section>`;
}
