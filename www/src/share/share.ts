import { html, nothing } from "lit";
import { View } from "../parts/view.ts";
import { t, useCatalogue } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import type { JsonObject } from "../types.ts";
import { pack } from "./link.ts";

/** Programs for mail and chat cut longer addresses. */
const LONG = 2000;

/** A link that holds the whole product, made when somebody asks for it. */
export class Share extends View {
  protected override readonly patient = true;
  #ready = false;
  #link: string | undefined;
  /** What the link holds: with a change of the product it is an old one. */
  #made: JsonObject | undefined;
  #copied = "";

  protected override render() {
    return html`<details class="more share" @toggle=${() => void this.#prepare()}>
      <summary>${t("share")}</summary>
      ${this.#ready ? this.#inside() : nothing}
    </details>`;
  }

  #inside() {
    // A link to a file of this disk opens nowhere else.
    if (location.protocol === "file:") return html`<p>${t("share-from-disk")}</p>`;
    const link = this.#made === this.store.document ? this.#link : undefined;
    return html`<p>${t("share-text")}</p>
      ${this.store.usesTable ? html`<p class="hint">${t("share-without-factors")}</p>` : nothing}
      ${this.#variants()}
      <button type="button" @click=${() => void this.#make()}>${t("share-make")}</button>
      ${
        link === undefined
          ? nothing
          : html`<div class="field">
                <label for="share-link">${t("share-link")}</label>
                <textarea id="share-link" rows="4" readonly .value=${link} @focus=${selectAll}></textarea>
              </div>
              <p class=${link.length > LONG ? "caution" : "hint"}>
                ${t(link.length > LONG ? "share-long" : "share-length", { count: formatNumber(link.length) })}
              </p>
              <button type="button" @click=${() => void this.#copy(link)}>${t("share-copy")}</button>`
      }
      <p role="status">${this.#copied}</p>`;
  }

  /** Which of product and variants the link holds: it has room for one. */
  #variants() {
    const { variant, variants } = this.store;
    if (variant) return html`<p class="caution">${t("share-one-variant", { name: variant.name })}</p>`;
    return variants.length === 0
      ? nothing
      : html`<p class="hint">${t("share-variants", { count: String(variants.length) })}</p>`;
  }

  async #prepare(): Promise<void> {
    if (this.#ready) return;
    await useCatalogue("share");
    this.#ready = true;
    this.requestUpdate();
  }

  async #make(): Promise<void> {
    const { store } = this;
    const { document, allocation } = store;
    const { engine, tables, figures } = store.engine.assess(document, "all", allocation);
    const values = Object.entries(figures).flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const]));
    const key = new Set(store.engine.figures.filter((figure) => figure.key).map(({ id }) => id));
    const packed = await pack({
      engine,
      tables: { ...tables },
      allocation,
      ...(store.usesTable && { own_factors: true as const }),
      figures: Object.fromEntries(values.filter(([id]) => key.has(id))),
      document,
    });
    this.#made = document;
    this.#link = location.href.replace(/#.*/, "") + packed;
    this.#copied = t("share-made");
    this.requestUpdate();
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#copied = t("share-copied");
    } catch {
      this.#copied = t("share-not-copied");
    }
    this.requestUpdate();
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}
