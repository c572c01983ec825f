import { html, nothing } from "lit";
import { readTable } from "../grid/paste.ts";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { Problem } from "../types.ts";

/** The largest file that is read. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** A table as a file has it: the names are those of the format, in no language of the page. */
const EXAMPLE = `for,value,unit,geography,year,gwp_basis,source
material:pp,1.9,kg,JP,2023,AR5,Database 3.1
material:pp:recycled,0.6,kg,JP,2023,AR5,Database 3.1
energy:electricity:JP,0.5,kWh,JP,2024,AR6,Database 3.1
transport:truck,0.1,tkm,JP,2023,,Database 3.1`;

/**
 * A factor table of the user's own, such as one of a licensed database. It stays in this page's memory: it is in no
 * saved file and in no copy, and gone with the page.
 */
export class OwnTable extends View {
  protected override readonly patient = true;
  #name: string | undefined;
  #count = 0;
  #trouble: string[] = [];

  protected override render() {
    return html`<details class="more own-table">
      <summary>${t("own-table-title")}</summary>
      <p>${t("own-table-about")}</p>
      <p class="hint" id="own-table-hint">${t("own-table-columns")}</p>
      <pre lang="en">${EXAMPLE}</pre>
      <div class="field">
        <label for="own-table-file">${t("own-table-file")}</label>
        <input
          id="own-table-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="own-table-hint"
          @change=${(event: Event) => void this.#read(event.currentTarget as HTMLInputElement)}
        />
      </div>
      <div role="status">
        ${this.#name === undefined ? nothing : html`<p>${t("own-table-used", { file: this.#name, count: String(this.#count) })}</p>`}
      </div>
      ${
        this.#name === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#give()}>${t("own-table-remove")}</button>`
      }
      ${
        this.#trouble.length === 0
          ? nothing
          : html`<div class="error" role="alert">
              <p>${t("own-table-refused")}</p>
              <ul>
                ${this.#trouble.map((text) => html`<li>${text}</li>`)}
              </ul>
            </div>`
      }
    </details>`;
  }

  async #read(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    this.#trouble = [];
    if (file.size > MAXIMUM_BYTES) {
      this.#trouble = [t("own-table-too-large")];
      this.requestUpdate();
      return;
    }
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    } catch {
      this.#trouble = [t("own-table-encoding")];
      this.requestUpdate();
      return;
    }
    const lines = readTable(text, ",");
    this.#take(lines, this.store.useTable(lines), file.name);
  }

  #take(lines: string[][], problems: Problem[], name: string): void {
    // A table that is refused leaves the one before it in use.
    if (problems.length > 0) this.#trouble = problems.map((problem) => problemText(problem));
    else {
      this.#name = name;
      this.#count = lines.slice(1).filter((line) => line.some((cell) => cell.trim() !== "")).length;
    }
    this.requestUpdate();
  }

  #give(): void {
    this.#name = undefined;
    this.#trouble = [];
    this.store.useTable(undefined);
    const input = this.querySelector<HTMLInputElement>("#own-table-file");
    if (input) input.value = "";
    this.requestUpdate();
  }
}
