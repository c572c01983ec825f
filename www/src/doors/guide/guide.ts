import { html, nothing, type TemplateResult } from "lit";
import { addressOf, beginProduct, chooseFile, currentStep, saveProduct, showStep } from "../../app/actions.ts";
import { gallery } from "../../app/gallery.ts";
import { isTableWaiting } from "../../app/import-part.ts";
import { saveState } from "../../app/notices.ts";
import { afterFrame } from "../../parts/after-frame.ts";
import { go } from "../../parts/go.ts";
import { View } from "../../parts/view.ts";
import { t } from "../../text/messages.ts";
import { placeName, problemText } from "../../text/places.ts";
import { errorSummary, focusSummary, type Slip } from "../error-summary.ts";
import { stepBar } from "../step-bar.ts";
import { type FurtherStep, further } from "./further-step.ts";
import { nextView, stepOf } from "./next.ts";

const STEPS = 5;

/** Fields whose slips keep a step from being left. */
const CHECKED: Readonly<Record<number, RegExp>> = {
  2: /^\/(product|components)/,
  3: /\/(inflow|material)/,
  4: /\/outflow/,
};

/** The place of a step that comes after the first figures. */
const furtherStep = (step: FurtherStep["step"]) => html`<meguru-further-step .step=${step}></meguru-further-step>`;

/** The guided way: a table or a template, then step by step to the results. Every step edits the one product. */
export class Guide extends View {
  #slips: readonly Slip[] = [];
  /** The step that somebody may leave in spite of what is wrong there. */
  #warned: number | undefined;

  readonly #onHash = () => {
    this.#slips = [];
    this.requestUpdate();
  };

  protected override firstUpdated(): void {
    afterFrame(() => void further.load(this.store));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#onHash);
  }

  #step(): number {
    const step = Number(currentStep() || 1);
    return step >= 1 && step <= STEPS ? step : 1;
  }

  protected override render(): TemplateResult {
    const { store } = this;
    const checking = currentStep() === "check";
    const step = checking ? STEPS : this.#step();
    const steps = Array.from({ length: STEPS }, (_, index) => ({
      address: `${addressOf("guide")}/${index + 1}`,
      name: t(`guide-step-${index + 1}`),
    }));
    const count = t("steps-count", { count: String(STEPS), step: String(step) });
    const bar = stepBar({ steps, current: step, reached: store.started ? STEPS : 1, count });
    const beside = store.started && step > 1 && !checking;
    if (step > 1 && !store.started) {
      return html`${bar}
        <p>${t("guide-nothing-yet")}</p>
        <p><a class="button primary" href="#/guide/1">${t("guide-to-first")}</a></p>`;
    }
    return html`${bar} ${errorSummary(this.#slips)}
      <h2>${checking ? t("guide-check") : t(`guide-step-${step}.title`)}</h2>
      <div class=${beside ? `guided beside${step === 2 ? " table" : ""}` : "guided"}>
        <div>${checking ? furtherStep("check") : this.#content(step)}</div>
        ${beside ? nextView(store, this.#goTo) : nothing}
      </div>
      ${checking ? this.#buttons("#/guide/5", undefined) : this.#buttons(step > 1 ? `#/guide/${step - 1}` : "#/", step)}
      ${store.started ? saveState(store) : nothing}
      <meguru-factor-search></meguru-factor-search>`;
  }

  #content(step: number): TemplateResult {
    if (step === 1) return this.#first();
    if (step === 2) return this.#parts();
    if (step === 3) return furtherStep("materials");
    if (step === 4) return furtherStep("after");
    return html`<p>${t("guide-results-text")}</p>
      <section class="results" aria-labelledby="results-title">
        <h3 id="results-title" class="unseen" tabindex="-1">${t("results-title")}</h3>
        <meguru-outcome-part></meguru-outcome-part>
      </section>`;
  }

  #first(): TemplateResult {
    const { store } = this;
    const empty = () => {
      beginProduct(store);
      showStep("guide", 2);
    };
    return html`<p>${t("guide-first-text")}</p>
      <section aria-labelledby="guide-templates">
        <h3 id="guide-templates">${t("door-template")}</h3>
        <p>${t("door-template-text")}</p>
        ${gallery(store)}
      </section>
      <section aria-labelledby="guide-empty">
        <h3 id="guide-empty">${t("guide-empty")}</h3>
        <div class="buttons">
          <button type="button" @click=${empty}>${t("guide-empty-go")}</button>
          <button type="button" @click=${() => chooseFile(store)}>${t("guide-open-saved")}</button>
        </div>
      </section>
      <section class="import" aria-labelledby="guide-table">
        <h3 id="guide-table">${t("guide-table")}</h3>
        <meguru-import-part></meguru-import-part>
      </section>`;
  }

  #parts(): TemplateResult {
    return html`<section aria-labelledby="product-title">
        <h3 id="product-title">${t("product-title")}</h3>
        <meguru-product-form></meguru-product-form>
      </section>
      <section class="parts-section" aria-labelledby="parts-title">
        <h3 id="parts-title">${t("parts-title")}</h3>
        <p>${t("guide-parts-text")}</p>
        <meguru-parts-list></meguru-parts-list>
      </section>`;
  }

  #buttons(back: string, step: number | undefined): TemplateResult {
    const { store } = this;
    const last = step === undefined || step === STEPS;
    // Pressed from within a field, a button keeps its place until it is let go: what is wrong in the field is told only
    // when it is left, and would push the button away from under the pointer.
    return html`<div class="buttons walk" @mousedown=${(event: Event) => event.preventDefault()}>
      <a class="button" href=${back}>${t("door-back")}</a>
      ${
        step !== undefined && step < STEPS
          ? html`<button type="button" class="primary" id="guide-next" @click=${() => void this.#next(step)}>${t("door-next")}</button>`
          : nothing
      }
      ${step === STEPS ? html`<a class="button" href="#/guide/check">${t("guide-check-go")}</a>` : nothing}
      ${
        last
          ? html`<a class="button" href=${addressOf("product")}>${t("quick-go-product")}</a>
              <button type="button" class="primary" @click=${() => saveProduct(store)}>${t("file-save")}</button>`
          : nothing
      }
      ${step !== undefined && this.#warned === step && this.#slips.length > 0 ? html`<a class="button" href=${`#/guide/${step + 1}`}>${t("guide-leave")}</a>` : nothing}
    </div>`;
  }

  /** Goes on, unless something on this step cannot be right: that is told, with a way to each place and a way on. */
  async #next(step: number): Promise<void> {
    const { store } = this;
    store.settle();
    const checked = CHECKED[step];
    if (step === 1 && isTableWaiting()) this.#slips = [{ id: "import-use", text: t("import-take-first") }];
    else if (step === 1 && !store.started) this.#slips = [{ id: "guide-templates", text: t("guide-choose-first") }];
    else {
      const wrong = store.assessment.problems.filter(
        ({ severity, path }) => severity === "error" && checked?.test(path) === true,
      );
      this.#slips = wrong.map((problem) => ({
        id: this.#idAt(problem.path),
        text: t("quick-slip", { name: placeName(store.document, problem.path), problem: problemText(problem) }),
      }));
    }
    if (this.#slips.length === 0) {
      if (step >= 2) await further.load(store);
      showStep("guide", step + 1);
      return;
    }
    this.#warned = step;
    this.requestUpdate();
    await this.updateComplete;
    focusSummary(this);
  }

  /** The id of the field at a pointer; cells of the parts list have none of their own. */
  #idAt(pointer: string): string {
    const field =
      this.querySelector<HTMLElement>(`[data-path="${CSS.escape(pointer)}"]`) ??
      this.querySelector<HTMLElement>(`[data-path^="${CSS.escape(pointer)}"]`);
    if (!field) return "parts-title";
    if (field.id === "") field.id = `at${pointer.replaceAll("/", "-")}`;
    return field.id;
  }

  /** Puts the focus into the field that a gap needs, on its step. */
  readonly #goTo = async (pointer: string) => {
    const step = stepOf(pointer);
    if (step === undefined) {
      go(pointer);
      return;
    }
    if (step !== this.#step()) {
      if (step > 2) await further.load(this.store);
      showStep("guide", step);
      await new Promise((shown) => setTimeout(shown, 50));
      await this.updateComplete;
    }
    const start = CSS.escape(pointer);
    const field =
      this.querySelector<HTMLElement>(`[data-path="${start}"]`) ??
      this.querySelector<HTMLElement>(`[data-path^="${start}/"]`);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  };
}
