import { html, nothing, type TemplateResult } from "lit";
import { figureName } from "../results/figure-view.ts";
import { equationView } from "../results/named-words.ts";
import { stepView } from "../results/step-view.ts";
import { readingOf, type Step } from "../results/steps.ts";
import { citation } from "../results/symbols.ts";
import type { Store } from "../store/store.ts";
import { methodOf } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Assessment } from "../types.ts";
import { figuresOf } from "./results-view.ts";

/** How each figure was computed, step by step, what they share once; steps of single parts where `parts` says so. */
export function derivationsView(store: Store, assessment: Assessment, parts: boolean): TemplateResult {
  const place = (pointer: string) => html`${placeName(store.document, pointer)}`;
  const { derivation } = assessment;
  const seen = new Set<string>();
  const fresh = (steps: readonly Step[]) =>
    steps.filter(({ id, of, symbol, value, formula: text }) => {
      const key = [id, of, symbol, value, text].join("\n");
      return !seen.has(key) && seen.add(key);
    });
  // The stages of a footprint are steps of the footprint itself.
  const list = figuresOf(store, assessment).filter(
    ({ description, figure }) => description.key && figure.value !== null,
  );
  return html`<section aria-labelledby="paper-steps">
    <h2 id="paper-steps">${t("paper-steps")}</h2>
    <p class="note">${t("paper-steps-once")}</p>
    ${parts ? nothing : html`<p class="note">${t("paper-steps-without-parts")}</p>`}
    ${list.map(({ description: { id } }) => {
      const reading = derivation && readingOf(derivation, id);
      if (!reading) return nothing;
      return html`<section class="derivation">
        <h3>${figureName(id)}</h3>
        <p>
          ${equationView(id)}
          <span class="note">${citation(methodOf(id)?.source ?? "")}</span>
        </p>
        ${stepView(reading.result, false, place)}
        ${fresh(reading.product).map((step) => stepView(step, true, place))}
        ${
          parts
            ? reading.components
                .map(({ of, steps }) => ({ of, steps: fresh(steps) }))
                .filter(({ steps }) => steps.length > 0)
                .map(
                  ({ of, steps }) => html`<h4>${placeName(store.document, of)}</h4>
                    ${steps.map((step) => stepView(step, true, place))}`,
                )
            : nothing
        }
      </section>`;
    })}
  </section>`;
}
