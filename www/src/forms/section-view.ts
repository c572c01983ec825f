import { html, nothing, type TemplateResult } from "lit";
import { field } from "../parts/field.ts";
import { has, t } from "../text/messages.ts";
import { ListView } from "./list-view.ts";
import type { Section, SectionField } from "./section-fields.ts";

/** A view with sections of fields and lists in it, each folded under its name until somebody needs it. */
export abstract class SectionView extends ListView {
  /** Told when a section is opened or closed. */
  protected toggled(_id: string): void {}

  /** A section with its fields and lists, folded. */
  protected section({ id, fields, lists, listsFirst }: Section): TemplateResult {
    const filled = [...fields, ...lists].filter(({ pointer }) => this.store.value(pointer) !== undefined).length;
    const single = html`<div class="fields">${fields.map((item) => this.#field(item))}</div>`;
    const listed = lists.map((list) => this.list(list, 4));
    return this.fold(id, filled, listsFirst ? html`${listed} ${single}` : html`${single} ${listed}`);
  }

  /** A fold under the name of a section, and how much of it is filled in. */
  protected fold(id: string, filled: number, content: TemplateResult): TemplateResult {
    const hint = `more-${id}.hint`;
    return html`<details
      class=${filled === 0 ? "section empty" : "section"}
      data-section=${id}
      @toggle=${() => this.toggled(id)}
    >
      <summary>
        <h3>${t(`more-${id}`)}</h3>
        ${filled === 0 ? nothing : html`<span class="count">${t("more-filled", { count: String(filled) })}</span>`}
      </summary>
      ${has(hint) ? html`<p class="hint">${t(hint)}</p>` : nothing} ${content}
    </details>`;
  }

  #field({ pointer, quantity, appended, unit, choices }: SectionField): TemplateResult {
    const behind = unit?.(this.store);
    return field(this.store, {
      pointer,
      label: t(`field${pointer.replaceAll("/", "-").replaceAll("_", "-")}`),
      ...(quantity ? { quantity } : {}),
      ...(appended ? { appended } : {}),
      ...(behind ? { unit: behind } : {}),
      ...(choices ? { choices: choices() } : {}),
    });
  }
}
