import { html, nothing, type TemplateResult } from "lit";
import { View } from "../parts/view.ts";
import { figureDescription, figureText, methodOf } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Figure } from "../types.ts";
import { allocationName, isAllocated } from "./allocation.ts";
import { attributionsText } from "./attributions.ts";
import { componentTable } from "./components.ts";
import { figureName } from "./figure-view.ts";
import { needs, placeLink } from "./missing.ts";
import { equationView, methodName, wordsView } from "./named-words.ts";
import { stepView } from "./step-view.ts";
import { asText, type Reading, readingOf, type Step } from "./steps.ts";
import { citation } from "./symbols.ts";

/** Up to so many components stand open; more are folded, each under its name. */
const OPEN_COMPONENTS = 3;

/** How a figure was computed: asked of the core only when somebody wants to know. */
export class Explanation extends View {
  #figure: string | undefined;
  #shown: Figure | undefined;
  #reading: Reading | undefined;
  #attributions: string[] = [];
  #copied = "";

  /** Opens the derivation of a figure. */
  show(figure: string): void {
    const { derivation, figures, footprint } = this.store.explain();
    this.#attributions = attributionsText(footprint);
    this.#figure = figure;
    this.#shown = figures[figure];
    this.#reading = derivation ? readingOf(derivation, figure) : undefined;
    this.#copied = "";
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector("dialog")?.showModal());
  }

  protected override render() {
    if (this.#figure === undefined) return nothing;
    const id = this.#figure;
    const figure = this.#shown;
    const description = figureDescription(id);
    const method = methodOf(id);
    const value = figure && figure.value !== null ? figureText(id, figure, figure.value) : "";
    return html`<dialog class="explanation" aria-labelledby="explanation-title" @close=${() => this.#closed()}>
      <header>
        <h2 id="explanation-title">${t("explanation-title", { figure: figureName(id) })}</h2>
        <button type="button" autofocus @click=${() => this.querySelector("dialog")?.close()}>${t("close")}</button>
      </header>
      ${this.#reading ? this.#result(this.#reading, value) : figure ? needs(this.store, figure) : html`<p>${t("explanation-none")}</p>`}
      ${
        description && method
          ? html`<dl class="method">
              <dt>${t("method-equation")}</dt>
              <dd>${equationView(id)}</dd>
              ${
                isAllocated(id)
                  ? html`<dt>${t("allocation")}</dt>
                    <dd>${allocationName(this.store.allocation)}</dd>`
                  : nothing
              }
              <dt>${t("method-name")}</dt>
              <dd>${wordsView(methodName(id))}</dd>
              <dt>${t("method-source")}</dt>
              <dd>${citation(method.source)}</dd>
              <dt>${t("method-verification")}</dt>
              <dd>${t(`verification-${description.verification.replaceAll("_", "-")}`)}</dd>
            </dl>`
          : nothing
      }
      ${componentTable(this.store, id, figure)} ${this.#reading ? this.#steps(this.#reading) : nothing}
    </dialog>`;
  }

  #result(reading: Reading, value: string): TemplateResult {
    return html`<p class="result">
        ${figureName(this.#figure ?? "")} <strong>${value}</strong>
      </p>
      ${this.#step(reading.result, false)}
      <p class="actions">
        <button type="button" @click=${() => void this.#copy(reading)}>${t("copy-text")}</button>
        <span role="status">${this.#copied}</span>
      </p>`;
  }

  #steps({ product, components }: Reading): TemplateResult {
    const folded = components.length > OPEN_COMPONENTS;
    return html`${
      product.length > 0
        ? html`<h3>${t("steps-product")}</h3>
        <ol class="steps">${product.map((node) => html`<li>${this.#step(node, true)}</li>`)}</ol>`
        : nothing
    }
      ${
        components.length > 0
          ? html`<h3>${t("steps-components", { count: String(components.length) })}</h3>
              ${components.map(
                ({ of, steps }) => html`<details ?open=${!folded}>
                  <summary>${placeName(this.store.document, of)}</summary>
                  <ol class="steps">${steps.map((node) => html`<li>${this.#step(node, true)}</li>`)}</ol>
                </details>`,
              )}`
          : nothing
      }`;
  }

  #closed(): void {
    this.#figure = undefined;
    this.#shown = undefined;
    this.#reading = undefined;
    this.requestUpdate();
  }

  /** The derivation as text. A footprint leaves with what the licences of its factors ask for. */
  #text(reading: Reading): string {
    const text = asText(this.store.document, reading);
    const owed = figureDescription(this.#figure ?? "")?.group === "carbon_footprint" ? this.#attributions : [];
    return owed.length === 0 ? text : [text, "", t("attributions-title"), ...owed].join("\n");
  }

  async #copy(reading: Reading): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text(reading));
      this.#copied = t("copied");
    } catch {
      this.#copied = t("not-copied");
    }
    this.requestUpdate();
  }

  /** A step, whose input leads to its field. */
  #step(node: Step, named: boolean): TemplateResult {
    return stepView(node, named, (pointer) => placeLink(this.store, pointer));
  }
}
