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
  protected override readonly patient = true;
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
  const names = (list: typeof all) => list.map(([figure]) => figureName(figure)).join(t("comma"));
  return html`<section class="lever" data-lever=${id} aria-labelledby=${`lever-${id}`}>
    <h4 id=${`lever-${id}`}>${t(`lever-${id}`)}</h4>
    ${tradeOff ? html`<p class="trade-off"><strong>${t("levers-trade-off")}</strong></p>` : nothing}
    ${applies ? nothing : html`<p>${t("levers-nothing")}</p>`}
    ${changed.length > 0 ? html`<dl>${changed.map(([figure, effect]) => effectLine(figure, effect))}</dl>` : nothing}
    ${applies && same.length > 0 ? html`<p class="same">${t("levers-same", { names: names(same) })}</p>` : nothing}
  </section>`;
}

function change({ before, after }: LeverEffect): number {
  const difference = (after ?? 0) - (before ?? 0);
  return Math.abs(difference) <= NO_CHANGE * Math.abs(before ?? 0) ? 0 : difference;
}

function effectLine(figure: string, effect: LeverEffect): TemplateResult {
  const description = figureDescription(figure);
  const unit = { unit: description?.unit ?? "1" };
  const difference = change(effect);
  const better = description?.better === "lower" ? difference < 0 : difference > 0;
  return html`<dt>${figureName(figure)}</dt>
    <dd>
      ${figureText(figure, unit, effect.before ?? 0)} → <strong>${figureText(figure, unit, effect.after ?? 0)}</strong>
      <span class="direction"
        >${t(better ? "levers-better" : "levers-worse", {
          change: `${difference > 0 ? "+" : ""}${differenceText(figure, unit, difference)}`,
        })}</span
      >
    </dd>`;
}
