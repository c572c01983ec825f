import { html, nothing, type TemplateResult } from "lit";
import { go } from "../parts/go.ts";
import { placeLink } from "../results/missing.ts";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import type { Divisor, JsonObject, Pictures } from "../types.ts";
import { dividedBy, type FlowData, flowData, has, MEASURES, type Measure, type Scope } from "./flow-data.ts";
import { bandText, flowDrawing, type Lit } from "./flow-drawing.ts";
import { flowTable } from "./flow-table.ts";
import { frame, takeButtons } from "./frame.ts";
import { massText } from "./masses.ts";
import { componentName, partName } from "./names.ts";
import { Picture } from "./picture.ts";

/** The large picture is no wider. */
const WIDEST = 1080;
/** Around the large picture, in a wide window and in a narrow one. */
const AROUND = { wide: 112, narrow: 56 };

/** Where the material comes from, where it goes, and what returns: the flow picture. */
export class Flow extends Picture {
  #scope: Scope = "product";
  #measure: Measure = "product";
  #lit: Lit = {};
  /** What was touched last: it stays told, so that one can follow it to its row. */
  #told: Lit = {};
  #large = 0;

  protected override get chosen(): readonly unknown[] {
    return [this.#scope, this.#measure, this.#lit, this.#large];
  }

  protected override draw(pictures: Pictures): unknown {
    const document = this.source?.document ?? {};
    const both = has(pictures, "product") && has(pictures, "packaging");
    const scope = both ? this.#scope : has(pictures, "packaging") ? "packaging" : "product";
    const divisor = this.#measure === "product" ? undefined : pictures.divisors?.[this.#measure];
    const whole = flowData(pictures, scope);
    const data = divisor?.value ? dividedBy(whole, divisor.value) : whole;
    if (data.parts.length === 0)
      return html`<section class="picture" aria-labelledby="picture-flow">
        <h4 id="picture-flow">${t("picture-flow")}</h4>
        <p class="hint">${t("flow-none")}</p>
      </section>`;
    // What cannot be told by the year is told by the product, and says so.
    const measure = divisor?.value ? this.#measure : "product";
    const drawing = (width: number, prefix: string) =>
      flowDrawing({ data, measure, document, width, prefix, lit: this.#lit, light: (lit) => this.#light(lit) });
    return html`${frame(this.store, {
      id: "flow",
      before: html`${both ? this.#scopes(scope) : nothing} ${this.#measures(pictures)} ${this.#measured(divisor)}`,
      drawing: drawing(this.width, "flow"),
      after: html`${this.#detail(data, document)}
        ${data.recovered.length > 0 ? html`<p class="hint">${t("flow-about-return")}</p>` : nothing} ${this.#gaps(data, document)}`,
      more: html`<button type="button" class="quiet larger" @click=${() => this.#open()}>${t("picture-larger")}</button>`,
      twin: flowTable(this.store, document, data, measure, (lit) => this.#light(lit)),
    })}
    ${this.#large > 0 ? this.#dialog(drawing(this.#large, "flow-large"), data, document) : nothing}`;
  }

  #scopes(chosen: Scope): TemplateResult {
    return html`<fieldset class="grouping">
      <legend class="unseen">${t("flow-scope")}</legend>
      ${(["product", "packaging"] as const).map(
        (scope) => html`<label>
          <input type="radio" name="flow-scope" .checked=${scope === chosen} @change=${() => this.#show(scope)} />
          ${t(`flow-scope-${scope}`)}
        </label>`,
      )}
    </fieldset>`;
  }

  /** By what the amounts are told: the functional unit only where the document has one that is not the product itself. */
  #measures({ divisors }: Pictures): TemplateResult {
    const offered = MEASURES.filter(
      (measure) => measure !== "functional_unit" || ![null, undefined, 1].includes(divisors?.functional_unit.value),
    );
    return html`<fieldset class="grouping measures">
      <legend class="unseen">${t("flow-measure")}</legend>
      ${offered.map(
        (measure) => html`<label>
          <input type="radio" name="flow-measure" value=${measure} .checked=${measure === this.#measure} @change=${() => this.#tellBy(measure)} />
          ${t(`flow-measure-${measure.replaceAll("_", "-")}`)}
        </label>`,
      )}
    </fieldset>`;
  }

  /** By what number the amounts were divided, or that it is missing. */
  #measured(divisor: Divisor | undefined): TemplateResult | typeof nothing {
    if (this.#measure === "product" || !divisor) return nothing;
    const id = this.#measure.replaceAll("_", "-");
    if (divisor.value === null)
      return html`<div class="missing" role="status"><p>${t(`flow-measure-${id}-missing`)}</p><p>${placeLink(this.store, divisor.path)}</p></div>`;
    const words = t(`flow-measure-${id}-divided`, {
      number: formatNumber(divisor.value),
      origin: divisor.origin ? t(`origin-${divisor.origin}`) : "",
      unit: this.#unit(),
    });
    return html`<p class="hint" role="status">${words}</p>`;
  }

  #unit(): string {
    const unit = this.store.value("/product/functional_unit/unit");
    return typeof unit === "string" ? unit : "";
  }

  /** What was touched, in words, and the way to its row. */
  #detail(data: FlowData, document: JsonObject): TemplateResult {
    const { band, part: key } = this.#told;
    const part = data.parts.find((one) => one.key === key || (band ?? "").split(">").includes(`part:${one.key}`));
    const side = band?.startsWith("origin:") ? "in" : "out";
    const amount = (side === "in" ? part?.origins : part?.destinations)?.find(({ id }) =>
      side === "in" ? band?.startsWith(`origin:${id}>`) : band?.endsWith(`>destination:${id}`),
    );
    const words = part
      ? amount
        ? bandText(document, { part, side, amount })
        : `${partName(document, part)} ${massText(part.mass)}`
      : t("flow-hint");
    const [path] = part?.paths ?? [];
    return html`<p class="told">
      <span role="status">${words}</span>
      ${
        part && path && part.key !== "rest"
          ? html`<button type="button" class="link" @click=${() => this.#go(path)}>${t("flow-to-row")}</button>`
          : nothing
      }
    </p>`;
  }

  #gaps(data: FlowData, document: JsonObject): TemplateResult | typeof nothing {
    if (data.withoutMass.length === 0) return nothing;
    return html`<div class="without-mass">
      <p>${t("flow-without-mass", { count: String(data.withoutMass.length) })}</p>
      <ul>
        ${data.withoutMass
          .slice(0, 6)
          .map((path) => html`<li>${placeLink(this.store, `${path}/mass`, componentName(document, path))}</li>`)}
      </ul>
    </div>`;
  }

  #dialog(drawing: TemplateResult, data: FlowData, document: JsonObject): TemplateResult {
    return html`<dialog class="large" aria-labelledby="flow-large-title" @close=${() => this.#close()}>
      <header>
        <h2 id="flow-large-title">${t("picture-flow")}</h2>
        <button type="button" autofocus @click=${() => this.querySelector("dialog")?.close()}>${t("close")}</button>
      </header>
      <figure aria-labelledby="flow-large-title">
        ${drawing} ${this.#detail(data, document)}
        <div class="take">${takeButtons(this.store, "flow")}</div>
      </figure>
    </dialog>`;
  }

  #show(scope: Scope): void {
    this.#scope = scope;
    this.#told = {};
    this.#light({});
  }

  #tellBy(measure: Measure): void {
    this.#measure = measure;
    this.redraw();
  }

  #light(lit: Lit): void {
    if (lit.band === this.#lit.band && lit.part === this.#lit.part) return;
    this.#lit = lit;
    if (lit.band !== undefined || lit.part !== undefined) this.#told = lit;
    this.redraw();
  }

  #open(): void {
    this.#large = Math.max(280, Math.min(WIDEST, innerWidth - (innerWidth > 600 ? AROUND.wide : AROUND.narrow)));
    this.redraw();
    void this.updateComplete.then(() => this.querySelector("dialog")?.showModal());
  }

  #close(): void {
    this.#large = 0;
    this.redraw();
  }

  #go(path: string): void {
    this.querySelector("dialog")?.close();
    go(`${path}/name`);
  }
}
