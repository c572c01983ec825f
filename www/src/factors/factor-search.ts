import { html, nothing, type TemplateResult } from "lit";
import type { LibraryFactor } from "#pkg/factors.js";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { formatUnit } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import { factorView } from "./factor-view.ts";
import { type Library, loadLibrary, search } from "./library.ts";
import { LOOK_UP, type LookUp } from "./look-up.ts";
import { withFactor } from "./take.ts";

/** So many factors are drawn; further words narrow the others down. */
const SHOWN = 60;

/** The library of emission factors, opened for one place of the document that takes one. */
export class FactorSearch extends View {
  #for: LookUp | undefined;
  #query = "";
  #library: Library | undefined;
  #failed = false;

  readonly #onLookUp = (event: Event) => {
    this.#for = (event as CustomEvent<LookUp>).detail;
    this.#query = "";
    this.#failed = false;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector("dialog")?.showModal());
    void this.#load();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(LOOK_UP, this.#onLookUp);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(LOOK_UP, this.#onLookUp);
  }

  async #load(): Promise<void> {
    try {
      this.#library = await loadLibrary();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  protected override render() {
    if (!this.#for) return nothing;
    const { place, per } = this.#for;
    const where = placeName(this.store.document, place);
    return html`<dialog class="factors" aria-labelledby="factors-title" @close=${() => this.#closed()}>
      <header>
        <h2 id="factors-title">${t("factors-title")}</h2>
        <button type="button" @click=${() => this.#close()}>${t("close")}</button>
      </header>
      <p class="hint">
        ${per === undefined ? t("factors-for-no-unit", { place: where }) : t("factors-for", { place: where, unit: formatUnit(`kg CO2e/${per}`) })}
      </p>
      <div class="field">
        <label for="factors-query">${t("factors-search")}</label>
        <input
          type="search"
          id="factors-query"
          autocomplete="off"
          autofocus
          aria-describedby="factors-query-hint"
          @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
        />
        <p class="hint" id="factors-query-hint">${t("factors-search-hint")}</p>
      </div>
      ${this.#failed ? html`<p class="error" role="alert">${t("factors-failed")}</p>` : this.#found(per)}
    </dialog>`;
  }

  #found(per: string | undefined): TemplateResult {
    const library = this.#library;
    if (!library) return html`<p role="status">${t("factors-loading")}</p>`;
    const { fitting, others } = search(library, this.#query, per);
    const all = fitting.length + others.length;
    const shown = fitting.slice(0, SHOWN);
    const rest = others.slice(0, SHOWN - shown.length);
    const drawn = shown.length + rest.length;
    const counts = { count: String(all), fitting: String(fitting.length), shown: String(drawn) };
    const message = all === 0 ? "factors-none" : drawn < all ? "factors-found-many" : "factors-found";
    return html`<p role="status">${t(message, counts)}</p>
      ${shown.length === 0 ? nothing : html`<ul class="factor-hits">${shown.map((factor) => this.#hit(factor, true, library))}</ul>`}
      ${
        rest.length === 0
          ? nothing
          : html`<h3>${t("factors-other-units")}</h3>
              <ul class="factor-hits">${rest.map((factor) => this.#hit(factor, false, library))}</ul>`
      }`;
  }

  #hit(factor: LibraryFactor, fits: boolean, { licences }: Library): TemplateResult {
    return factorView(factor, licences.get(factor.licence), fits ? () => this.#take(factor) : undefined);
  }

  #search(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  #take(factor: LibraryFactor): void {
    if (this.#for) this.store.apply(withFactor(this.store.document, this.#for, factor));
    this.#close();
  }

  #close(): void {
    this.querySelector("dialog")?.close();
  }

  #closed(): void {
    this.#for = undefined;
    this.requestUpdate();
  }
}
