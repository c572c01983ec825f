import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { type Step, stepName, stepValue } from "./steps.ts";
import { citation, formula } from "./symbols.ts";

/** A step of a derivation: its formula in symbols and in numbers, its value, and where an input came from. */
export function stepView(node: Step, named: boolean, place: (pointer: string) => TemplateResult): TemplateResult {
  const { symbol, origin, path, source } = node;
  return html`<div class=${`step ${node.kind}`}>
    <p>
      ${named ? html`<span class="name">${stepName(node)}</span> ` : nothing}${symbol ? formula(symbol) : nothing}
      ${node.formula ? html`<span class="equals">= ${formula(node.formula)}</span>` : nothing}
      ${node.numbers ? html`<span class="equals">= <span class="formula">${node.numbers}</span></span>` : nothing}
      <span class="equals">= <strong>${stepValue(node)}</strong></span>
    </p>
    ${
      origin || path || source
        ? html`<p class="from">
            ${origin ? html`<span class=${`origin ${origin}`}>${t(`origin-${origin}`)}</span>` : nothing}
            ${path ? place(path) : nothing} ${source ? citation(source) : nothing}
          </p>`
        : nothing
    }
  </div>`;
}
