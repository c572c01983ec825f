import { html, nothing, type TemplateResult } from "lit";
import type { LibraryFactor } from "#pkg/factors.js";
import { loadLibrary } from "../factors/library.ts";
import type { Store } from "../store/store.ts";
import { nameIn, t } from "../text/messages.ts";
import { formatPart, formatStep, withUnit } from "../text/numbers.ts";
import type { FactorUse, FootprintAccount } from "../types.ts";
import { placeOf } from "./contributions.ts";
import { boundaryView, gasesView, yearWords } from "./factor-words.ts";
import { placeLink } from "./missing.ts";
import { geographyWords } from "./rests-on.ts";
import { citation } from "./symbols.ts";

/**
 * The factors behind a footprint as a table, folded. What a factor is called comes from the library, which is far larger
 * than the page: it is fetched when somebody opens the table, and the table says the rest without it.
 */
export class FactorTable {
  readonly #store: Store;
  readonly #changed: () => void;
  #open = false;
  #library: ReadonlyMap<string, LibraryFactor> | undefined;

  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** Changes with what the table shows. */
  get state(): string {
    return `${this.#open} ${this.#library !== undefined}`;
  }

  view({ factors }: FootprintAccount): TemplateResult {
    const sorted = factors.toSorted((one, other) => other.share - one.share);
    // On paper it stands where somebody has opened it, as the groups do.
    return html`<details
      class=${this.#open ? "factors" : "factors empty"}
      @toggle=${(event: Event) => void this.#toggle(event)}
    >
      <summary>${t("factors-behind", { count: String(factors.length) })}</summary>
      ${this.#open ? this.#table(sorted) : nothing}
    </details>`;
  }

  async #toggle(event: Event): Promise<void> {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.#open) return;
    this.#open = open;
    this.#changed();
    if (!open || this.#library) return;
    try {
      const { entries } = await loadLibrary();
      this.#library = new Map(entries.map(({ factor }) => [factor.id, factor]));
      this.#changed();
    } catch {
      // Without a connection the factors go by their ids.
    }
  }

  #table(factors: readonly FactorUse[]): TemplateResult {
    return html`<table>
      <caption class="unseen">${t("factors-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">${t("factors-name")}</th>
          <th scope="col">${t("factors-value")}</th>
          <th scope="col" class="number">${t("factors-share")}</th>
        </tr>
      </thead>
      <tbody>
        ${factors.map((use) => this.#row(use, use.id === undefined ? undefined : this.#library?.get(use.id)))}
      </tbody>
    </table>`;
  }

  #row(use: FactorUse, factor: LibraryFactor | undefined): TemplateResult {
    const source = citation(use.source);
    const { source_url: address } = factor ?? {};
    return html`<tr>
      <th scope="row">
        ${this.#name(use, factor)}
        <span class="of">${address ? html`<a href=${address} target="_blank" rel="noreferrer">${source}</a>` : source}</span>
        ${use.licence ? html`<span class="of">${citation(use.licence)}</span>` : nothing}
      </th>
      <td>
        <span class="amount">${withUnit(formatStep(use.value), use.unit)}</span>
        ${factor ? html`<span class="of">${boundaryView(factor)}, ${gasesView(factor)}</span>` : nothing}
        <span class="of">${t("factors-gwp", { basis: use.co2_only ? t("gwp-none") : use.gwp_basis || t("unknown-amount") })}</span>
        <span class="of">${yearWords(use.year)}, ${geographyWords(use.geography)}</span>
      </td>
      <td class="number">${formatPart(use.share)}</td>
    </tr>`;
  }

  #name(use: FactorUse, factor: LibraryFactor | undefined): TemplateResult {
    if (factor) return html`${nameIn(factor)}`;
    if (use.id !== undefined) return html`<span lang="en">${use.id}</span>`;
    return html`${placeLink(this.#store, use.path, placeOf(this.#store, use.path))}
      <span class="of">${t(use.primary ? "factors-primary" : "factors-secondary")}</span>`;
  }
}
