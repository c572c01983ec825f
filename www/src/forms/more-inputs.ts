import { html, type TemplateResult } from "lit";
import { componentOf, type Row, rows } from "../document/rows.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import { PART_LISTS, partLists } from "./part-lists.ts";
import { SectionView } from "./section-view.ts";
import { SECTIONS } from "./sections.ts";

/** The section of lists that belong to one part. */
const PARTS = "parts";

/** Inputs that only some methods need, each group of them folded under its name. */
export class MoreInputs extends SectionView {
  protected override readonly patient = true;
  /** The part whose lists are shown. */
  #part: number | undefined;

  /** Shows the lists of the part that a pointer lies in, if it lies in one of them. */
  choosePartOf(pointer: string): boolean {
    const place = componentOf(pointer);
    const row = rows(this.store.document).find(({ path }) => path === place?.path);
    if (!row || !PART_LISTS.some((list) => place?.field === list || place?.field.startsWith(`${list}/`))) return false;
    this.#part = row.key;
    this.requestUpdate();
    return true;
  }

  protected override toggled(id: string): void {
    if (id === PARTS) this.requestUpdate();
  }

  protected override render() {
    return [this.#partLists(), ...SECTIONS.map((section) => this.section(section))];
  }

  #partLists(): TemplateResult {
    const list = rows(this.store.document).filter(({ assembly }) => !assembly);
    const filled = list.filter(({ path }) =>
      PART_LISTS.some((field) => this.store.value(path + field) !== undefined),
    ).length;
    const current = list.find(({ key }) => key === this.#part) ?? list[0];
    return this.fold(
      PARTS,
      filled,
      current
        ? html`${this.#partChoice(list, current)} ${partLists(current.path).map((lists) => this.list(lists, 4))}`
        : html`<p>${t("more-parts-none")}</p>`,
    );
  }

  #partChoice(list: readonly Row[], current: Row): TemplateResult {
    // Hundreds of parts to choose from are drawn only where somebody sees them: this runs with every key stroke.
    const open = this.querySelector<HTMLDetailsElement>(`[data-section="${PARTS}"]`)?.open;
    const choose = (event: Event) => {
      this.#part = Number((event.target as HTMLSelectElement).value);
      this.requestUpdate();
    };
    return html`<div class="field">
      <label for="part-of-lists">${t("more-parts-which")}</label>
      <span class="control">
        <select id="part-of-lists" @change=${choose}>
          ${(open ? list : [current]).map(
            ({ key, path }) =>
              html`<option value=${key} ?selected=${key === current.key}>${placeName(this.store.document, path)}</option>`,
          )}
        </select>
      </span>
    </div>`;
  }
}
