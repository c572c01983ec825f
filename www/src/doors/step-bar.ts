import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";

/** A step of a door: its address and its name. */
export interface Step {
  address: string;
  name: string;
}

/** The steps of a door, and which one this is: in words too, for who cannot see the bar. */
export function stepBar(steps: readonly Step[], current: number, reached = steps.length): TemplateResult {
  return html`<nav class="steps" aria-label=${t("steps")}>
    <p class="step-count">${t("steps-count", { count: String(steps.length), step: String(current) })}</p>
    <ol>
      ${steps.map(({ address, name }, index) => {
        const number = index + 1;
        const state = number === current ? "here" : number < current ? "done" : "";
        const inside = html`<span class="step-number" aria-hidden="true">${number}</span><span class="step-name">${name}</span>`;
        return html`<li class=${state}>
          ${
            number <= reached
              ? html`<a href=${address} aria-current=${number === current ? "step" : nothing}>${inside}</a>`
              : html`<span>${inside}</span>`
          }
        </li>`;
      })}
    </ol>
  </nav>`;
}
