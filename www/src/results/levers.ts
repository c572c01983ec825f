import { html, nothing, type TemplateResult } from "lit";
import { View } from "../parts/view.ts";
import { differenceText, figureDescription, figureText } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import type { Lever, LeverEffect } from "../types.ts";
import { figureName } from "./figure-view.ts";

/** A change below this share of the value is none: rounding of sums. */
const NO_CHANGE = 1e-9;

/**
 * What circular choices do: each one's effect on the footprint beside its effect on circularity. Folded, and
 * computed when somebody looks: it takes as long as seven assessments.
 */
export class LeversView extends View {
  #open = false;

  protected override render() {
    if (Object.keys(this.store.assessment.figures).length === 0) return nothing;
    return html`<details
      class="levers"
      ?open=${this.#open}
      @toggle=${(event: Event) => {
        this.#open = (event.currentTarget as HTMLDetailsElement).open;
        this.requestUpdate();
      }}
    >
      <summary><h3>${t("levers-title")}</h3></summary>
      ${
        this.#open
          ? html`<p>${t("levers-about")}</p>
            ${this.store.levers().map(leverView)}`
          : nothing
      }
    </details>`;
  }
}

function leverView({ id, applies, trade_off: tradeOff, figures }: Lever): TemplateResult {
  const all = Object.entries(figures);
  const known = all.filter(([, { before, after }]) => before !== null && after !== null);
  const changed = known.filter(([, effect]) => change(effect) !== 0);
  const same = known.filter(([, effect]) => change(effect) === 0);
  const names = (list: typeof all) => list.map(([figure]) => figureName(figure)).join(t("levers-comma"));
  return html`<section class="lever" data-lever=${id} aria-labelledby=${`lever-${id}`}>
    <h4 id=${`lever-${id}`}>${t(`lever-${id}`)}</h4>
    ${tradeOff ? html`<p class="trade-off"><strong>${t("levers-trade-off")}</strong></p>` : nothing}
    ${applies ? nothing : html`<p>${t("levers-nothing")}</p>`}
    ${
      changed.length > 0
        ? html`<div class="scroll" tabindex="0" role="region" aria-labelledby=${`lever-${id}`}>
            <table>
              <thead>
                <tr>
                  ${["figure", "before", "after", "change"].map((column) => html`<th scope="col">${t(`levers-${column}`)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${changed.map(([figure, effect]) => effectRow(figure, effect))}
              </tbody>
            </table>
          </div>`
        : nothing
    }
    ${applies && same.length > 0 ? html`<p class="same">${t("levers-same", { names: names(same) })}</p>` : nothing}
  </section>`;
}

function change({ before, after }: LeverEffect): number {
  const difference = (after ?? 0) - (before ?? 0);
  return Math.abs(difference) <= NO_CHANGE * Math.abs(before ?? 0) ? 0 : difference;
}

function effectRow(figure: string, effect: LeverEffect): TemplateResult {
  const description = figureDescription(figure);
  const unit = { unit: description?.unit ?? "1" };
  const difference = change(effect);
  const better = description?.better === "lower" ? difference < 0 : difference > 0;
  return html`<tr>
    <th scope="row">${figureName(figure)}</th>
    <td>${figureText(figure, unit, effect.before ?? 0)}</td>
    <td>${figureText(figure, unit, effect.after ?? 0)}</td>
    <td>
      ${difference > 0 ? "+" : ""}${differenceText(figure, unit, difference)}
      <span class="direction">${t(better ? "levers-better" : "levers-worse")}</span>
    </td>
  </tr>`;
}
