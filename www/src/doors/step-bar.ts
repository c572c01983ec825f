import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";

/** A step of a door: its address and its name. */
export interface Step {
  address: string;
  name: string;
}

/** What stands in a bar of steps. */
export interface Bar {
  steps: readonly Step[];
  /** The step that this is, counted from 1; behind the last one is what they lead to. */
  current: number;
  /** Steps that can be gone to. */
  reached?: number;
  /** What the steps lead to, if that is no step itself. */
  end?: Step;
  /** Where one is, in words. */
  count: string;
}

/** The steps of a door, and which one this is: in words too, for who cannot see the bar. */
export function stepBar({ steps, current, reached = steps.length, end, count }: Bar): TemplateResult {
  const item = ({ address, name }: Step, number: number, sign: TemplateResult | typeof nothing) => {
    const state = number === current ? "here" : number < current ? "done" : "";
    const inside = html`${sign}<span class="step-name">${name}</span>`;
    return html`<li class=${end && number > steps.length ? `${state} end` : state}>
      ${
        number <= reached || number > steps.length
          ? html`<a href=${address} aria-current=${number === current ? "step" : nothing}>${inside}</a>`
          : html`<span>${inside}</span>`
      }
    </li>`;
  };
  const sign = (number: number) => html`<span class="step-number" aria-hidden="true">${number}</span>`;
  return html`<nav class="step-bar" aria-label=${t("steps")}>
    <p class="step-count">${count}</p>
    <ol>
      ${steps.map((step, index) => item(step, index + 1, sign(index + 1)))}
      ${end ? item(end, steps.length + 1, nothing) : nothing}
    </ol>
  </nav>`;
}
