import { html, nothing, type TemplateResult } from "lit";
import { View } from "../parts/view.ts";
import { HOW_RANGE } from "../results/range.ts";
import { figureText } from "../text/figures.ts";
import { language, t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import type { Figure, Pictures } from "../types.ts";
import { massText } from "./masses.ts";
import { componentName } from "./names.ts";
import { source } from "./source.ts";

const FIGURE = "mci_at_average_life";

/** Why the product is as circular as it is, in a sentence: the greatest of the flows that the core names. */
export class ReasonView extends View {
  #told: Pictures | undefined;
  #language = "";

  readonly #renew = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    source()?.addEventListener("change", this.#renew);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    source()?.removeEventListener("change", this.#renew);
  }

  // Sentence and value belong together: while somebody types, both are those of a moment ago.
  protected override shouldUpdate(): boolean {
    const same = source()?.pictures === this.#told && language() === this.#language;
    this.#told = source()?.pictures;
    this.#language = language();
    return !same;
  }

  protected override render(): unknown {
    const [first] = this.#told?.reasons ?? [];
    const figure = this.store.assessment.figures[FIGURE];
    if (!first || !figure || figure.value === null) return nothing;
    const document = source()?.document ?? {};
    const why = t(`reason-${first.id.replaceAll("_", "-")}`, { share: formatShare(first.share) });
    const second = this.#told?.reasons.find(({ id, kind }) => kind === first.kind && side(id) !== side(first.id));
    return html`${this.#range(figure)}<p class="reason">${t("reason-so", { why, value: figureText(FIGURE, figure, figure.value) })}</p>
      <p class="scale">
        ${t("reason-largest", { part: componentName(document, first.largest.path), mass: massText(first.largest.mass) })}${second ? t("reason-also", { why: t(`reason-${second.id.replaceAll("_", "-")}`, { share: formatShare(second.share) }) }) : nothing}
      </p>`;
  }

  /** Between which values the figure lies, and how that was found. */
  #range({ unit }: Figure): TemplateResult | typeof nothing {
    const range = this.#told?.range;
    if (!range) return nothing;
    const [low, high] = [range.low, range.high].map((value) => figureText(FIGURE, { unit }, value));
    const words = low === high ? t("range-narrow") : t("range-headline", { low: low ?? "", high: high ?? "" });
    return html`<details class="range empty">
      <summary><span>${words}</span> <span class="how">${t("range-how")}</span></summary>
      <ul>
        ${HOW_RANGE.map((part) => html`<li>${t(`range-how-${part}`)}</li>`)}
      </ul>
    </details>`;
  }
}

/** Whether a reason is about what comes in or what goes out. */
function side(id: string): "in" | "out" {
  return id === "virgin" || id === "feedstock_loss" || id.endsWith("_in") ? "in" : "out";
}
