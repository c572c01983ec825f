import { methods } from "virtual:methods";
import { html, nothing, type TemplateResult } from "lit";
import { rows } from "../document/rows.ts";
import { View } from "../parts/view.ts";
import { attributionsView } from "../results/attributions.ts";
import { RANGE_EVENT } from "../results/range.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/sheet.css?inline";
import { provideMethods } from "../text/figures.ts";
import { t, useCatalogue } from "../text/messages.ts";
import type { Assessment, JsonObject } from "../types.ts";
import { derivationsView } from "./derivations.ts";
import { gapsView } from "./gaps.ts";
import { hashOf } from "./hash.ts";
import { headView } from "./head.ts";
import { inputsView } from "./inputs.ts";
import { partsView } from "./parts-view.ts";
import { resultsView } from "./results-view.ts";
import { takeTable } from "./table.ts";

/** With more parts than this, their steps are printed only where somebody asks for it: they would be dozens of pages. */
const PARTS_PRINTED = 12;

let ready = false;

/** Makes the screen ready: its texts and its styles. */
export async function prepare(): Promise<void> {
  await Promise.all([useCatalogue("paper"), useCatalogue("later")]);
  if (ready) return;
  ready = true;
  provideMethods(methods());
  adopt(styles);
  customElements.define("meguru-sheet", AssessmentSheet);
}

/**
 * The assessment on paper: figures, inputs with their origins, gaps, and each figure's steps, so that somebody can
 * follow it with a pocket calculator. It shows one moment: a change of the product makes another sheet.
 */
export class AssessmentSheet extends View {
  #of: JsonObject | undefined;
  #assessment: Assessment | undefined;
  #hash: string | undefined;
  #steps: boolean | undefined;
  #failed = false;
  #across = false;
  #rangeFailed = false;

  readonly #renew = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener(RANGE_EVENT, this.#renew);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener(RANGE_EVENT, this.#renew);
  }

  protected override willUpdate(): void {
    const { document, allocation } = this.store;
    if (this.#of === document && this.#assessment) return;
    this.#of = document;
    void this.#bringRange();
    this.#assessment = this.store.engine.explain(document, allocation);
    this.#hash = undefined;
    void hashOf(this.store.text()).then((hash) => {
      this.#hash = hash;
      this.requestUpdate();
    });
  }

  protected override render() {
    const { store } = this;
    const assessment = this.#assessment;
    if (!assessment) return nothing;
    const many = rows(store.document).length > PARTS_PRINTED;
    const steps = this.#steps ?? !many;
    return html`${this.#tools(assessment, steps)}
      <article class=${this.#across ? "sheet across" : "sheet"}>
        ${headView(store, assessment, this.#hash)} ${resultsView(store, assessment, this.#rangeFailed)} ${gapsView(store, assessment)}
        ${partsView(store)} ${inputsView(store, assessment)} ${derivationsView(store, assessment, steps)}
        ${attributionsView(store)}
        <p class="not-verified">${t("paper-not-verified")}</p>
      </article>`;
  }

  #tools(assessment: Assessment, steps: boolean): TemplateResult {
    return html`<div class="sheet-tools">
      <p>${t("paper-lead")}</p>
      <label class="plain">
        <input
          type="checkbox"
          .checked=${steps}
          @change=${(event: Event) => {
            this.#steps = (event.target as HTMLInputElement).checked;
            this.requestUpdate();
          }}
        />
        ${t("paper-with-parts")}
      </label>
      <fieldset class="grouping">
        <legend>${t("paper-orientation")}</legend>
        ${["upright", "across"].map(
          (name) => html`<label>
            <input
              type="radio"
              name="paper-orientation"
              value=${name}
              .checked=${this.#across === (name === "across")}
              @change=${() => {
                this.#across = name === "across";
                this.requestUpdate();
              }}
            />
            ${t(`paper-${name}`)}
          </label>`,
        )}
      </fieldset>
      <div class="buttons">
        <button type="button" class="primary" @click=${() => print()}>${t("paper-print")}</button>
        <button type="button" @click=${() => void this.#take(assessment, "xlsx")}>${t("paper-xlsx")}</button>
        <button type="button" @click=${() => void this.#take(assessment, "csv")}>${t("paper-csv")}</button>
      </div>
      <div role="alert">${this.#failed ? html`<p class="error">${t("paper-failed")}</p>` : nothing}</div>
    </div>`;
  }

  /** What finds the range draws the pictures too, and follows the product from then on. */
  async #bringRange(): Promise<void> {
    try {
      const pictures = await import("../pictures/screen.ts");
      await pictures.prepare(this.store);
      this.#rangeFailed = false;
    } catch {
      this.#rangeFailed = true;
    }
    this.requestUpdate();
  }

  async #take(assessment: Assessment, as: "xlsx" | "csv"): Promise<void> {
    try {
      await takeTable(this.store, assessment, as);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}
