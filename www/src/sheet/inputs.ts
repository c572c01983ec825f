import { html, type TemplateResult } from "lit";
import { type Step, stepName, stepValue } from "../results/steps.ts";
import { citation } from "../results/symbols.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Assessment, DerivationNode } from "../types.ts";
import { figuresOf } from "./results-view.ts";

/** Every input that the figures of the sheet rest on, once each. */
export function inputsOf(store: Store, assessment: Assessment): Step[] {
  const { derivation } = assessment;
  if (!derivation) return [];
  const used = new Set<number>();
  const waiting = figuresOf(store, assessment).flatMap(({ description: { id } }) => derivation.figures[id] ?? []);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (used.has(index)) continue;
    used.add(index);
    waiting.push(...(derivation.nodes[index]?.terms ?? []));
  }
  const seen = new Set<string>();
  return derivation.nodes.flatMap((node, index): Step[] => {
    const { source, ...step } = node;
    const key = [node.id, node.of, node.path, node.value, source].join("\n");
    if (!used.has(index) || !isInput(node) || seen.has(key)) return [];
    seen.add(key);
    const text = source === undefined ? undefined : derivation.sources[source];
    return [text === undefined ? step : { ...step, source: text }];
  });
}

function isInput({ kind }: DerivationNode): boolean {
  return kind === "input";
}

/** The inputs as a table: what stands for what, where it comes from, and where that was read. */
export function inputsView(store: Store, assessment: Assessment): TemplateResult {
  const inputs = inputsOf(store, assessment);
  return html`<section aria-labelledby="paper-inputs">
    <h2 id="paper-inputs">${t("paper-inputs", { count: String(inputs.length) })}</h2>
    <table class="values-used">
      <caption class="unseen">${t("paper-inputs-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("paper-place")}</th>
          <th scope="col">${t("paper-input")}</th>
          <th scope="col" class="number">${t("paper-value")}</th>
          <th scope="col">${t("paper-origin")}</th>
        </tr>
      </thead>
      <tbody>
        ${inputs.map(
          (step) =>
            html`<tr>
              <th scope="row">${placeOf(store, step)}</th>
              <td>${stepName(step)}</td>
              <td class="number">${stepValue(step)}</td>
              <td>
                ${step.origin ? t(`origin-${step.origin}`) : ""} ${step.source ? citation(step.source) : ""}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Where an input belongs: its part, or the product. */
export function placeOf(store: Store, { of, path }: Step): string {
  if (of) return placeName(store.document, of);
  return path ? placeName(store.document, path) : t("paper-product");
}
