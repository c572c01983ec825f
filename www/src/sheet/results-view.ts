import { html, nothing, type TemplateResult } from "lit";
import { figureName, isIndicative } from "../results/figure-view.ts";
import { methodName, wordsView } from "../results/named-words.ts";
import { HOW_RANGE, RANGED, rangeOf } from "../results/range.ts";
import type { Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
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
export function resultsView(store: Store, assessment: Assessment, rangeFailed: boolean): TemplateResult {
  const list = figuresOf(store, assessment);
  const ranged = list.find(({ description, figure }) => description.id === RANGED && figure.value !== null);
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
        ${list.map(
          ({ description: { id, verification }, figure }) => html`<tr>
              <th scope="row">${figureName(id)}</th>
              <td class="number">
                ${figure.value === null ? t("cannot-compute") : figureText(id, figure, figure.value)}
                ${figure.value !== null && isIndicative(figure) ? html`<span class="note">${t("indicative")}</span>` : nothing}
                ${figure.value === null ? nothing : rangeNote(store, id, figure)}
              </td>
              <td class="number">${figure.value === null ? "" : share(figure.coverage)}</td>
              <td class="number">${figure.value === null ? "" : share(figure.default_mass_share)}</td>
              <td>
                ${wordsView(methodName(id))}
                <span class="note">${t(`checked-${verification.replaceAll("_", "-")}`)}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${indicative ? html`<p class="note">${t("indicative")}: ${t("paper-indicative")}</p>` : nothing}
    ${ranged ? rangeExplained(store, rangeFailed) : nothing}
  </section>`;
}

/** Between which values a figure lies, under its value. */
function rangeNote(store: Store, id: string, { unit }: Figure): TemplateResult | typeof nothing {
  const range = rangeOf(store, id);
  if (!range) return nothing;
  const text = (value: number) => figureText(id, { unit }, value);
  return html`<span class="note">${t("paper-range", { low: text(range.low), high: text(range.high) })}</span>`;
}

/** How the range was found, or that it could not be. */
function rangeExplained(store: Store, failed: boolean): TemplateResult | typeof nothing {
  if (failed) return html`<p class="note">${t("paper-range-failed")}</p>`;
  if (!rangeOf(store, RANGED)) return nothing;
  return html`<p class="note">${t("paper-range-how")}</p>
    <ul class="note">
      ${HOW_RANGE.map((part) => html`<li>${t(`range-how-${part}`)}</li>`)}
    </ul>`;
}
