import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { isObject, keyOf, valueAt } from "../document/pointer.ts";
import { type Choice, field } from "../parts/field.ts";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { Json, JsonObject, QuantityKind } from "../types.ts";

/** A column of a list: a field of each of its lines. */
export interface ListColumn {
  name: string;
  /** Id of the message with its name. */
  label: string;
  /** A quantity, which may depend on the line; plain text without it. */
  quantity?: QuantityKind | ((line: Json) => QuantityKind);
  /** Unit behind the field: its word, and the name that the document has for it. */
  unit?: (line: Json) => { word: string; name: string } | undefined;
  /** What can be chosen. */
  choices?: (store: Store, line: Json) => readonly Choice[];
  /** Writes a choice in another way than as the value of the field alone. */
  choose?: (store: Store, line: string, value: string) => void;
  /** Stands under the line, folded: most lines do without it. */
  more?: boolean;
  /** Whether a line has the field at all. A field with a value is shown in any case. */
  when?: (line: Json) => boolean;
  /** What is said under the field. */
  hint?: (line: Json) => string | undefined;
  /** What stands beside the field, such as a button. */
  beside?: (store: Store, line: Json, pointer: string, row: string) => TemplateResult;
}

/** A list of the document that the page edits as a table. */
export interface List {
  /** Pointer of the list. */
  pointer: string;
  /** Id of the message with its name; also its part of the ids on the page. */
  title: string;
  columns: readonly ListColumn[];
  /** A new line. */
  line: JsonObject;
  /** Whether an empty list says something else than no list: none of it, and not unknown. */
  none: boolean;
}

/** What a list is known to have: nothing said, said to be none, or lines. */
type State = "unknown" | "none" | "list";

/** A view with lists of the document in it. */
export abstract class ListView extends View {
  #focusNext: string | undefined;
  /** Lines whose further fields somebody has opened. */
  readonly #open = new Set<number>();

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    this.querySelector<HTMLElement>(`[data-path="${CSS.escape(this.#focusNext)}"]`)?.focus();
    this.#focusNext = undefined;
  }

  /** A list with its heading. */
  protected list(list: List, level: 3 | 4 = 3): TemplateResult {
    const value = this.store.value(list.pointer);
    const lines = Array.isArray(value) ? value : [];
    const state: State = value === undefined ? "unknown" : lines.length === 0 ? "none" : "list";
    const id = `list-${list.title}`;
    return html`<section class="stage" aria-labelledby=${id}>
      ${level === 3 ? html`<h3 id=${id}>${t(list.title)}</h3>` : html`<h4 id=${id}>${t(list.title)}</h4>`}
      ${list.none ? this.#states(list, state, lines) : nothing}
      ${state === "list" ? this.#table(list, lines) : nothing}
      ${state === "list" || !list.none ? this.#addButton(list, lines) : nothing}
    </section>`;
  }

  #states(list: List, state: State, lines: Json[]): TemplateResult {
    return html`<div class="states" role="radiogroup" aria-labelledby=${`list-${list.title}`}>
      ${(["unknown", "none", "list"] as const).map(
        (choice, index) =>
          html`<label>
            <input
              type="radio"
              name=${`state-${list.title}`}
              data-path=${index === 0 ? list.pointer : nothing}
              .checked=${state === choice}
              @change=${() => this.#choose(list, choice, lines)}
            />
            ${t(`stage-${choice}`)}
          </label>`,
      )}
    </div>`;
  }

  #table(list: List, lines: Json[]): TemplateResult {
    const columns = list.columns.filter(({ more }) => !more);
    return html`<div class="table-frame" role="group" tabindex="-1" aria-labelledby=${`list-${list.title}`}>
      <table class="activities">
        <thead>
          <tr>
            ${columns.map(({ label }) => html`<th scope="col">${t(label)}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            lines,
            (line, index) => (isObject(line) ? keyOf(line) : -1 - index),
            (line, index) => html`<tr>
              ${columns.map((column) => html`<td class=${`of-${column.name}`}>${this.#cell(list, column, line, index)}</td>`)}
              <td>
                <button type="button" class="quiet" @click=${() => this.#remove(list, index)}>
                  ${t("line-delete")}<span class="unseen">${t("line-which", { row: String(index + 1) })}</span>
                </button>
              </td>
            </tr>
            ${this.#more(list, line, index)}`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** The fields under a line, open where one of them is filled: nothing stated is ever out of sight. */
  #more(list: List, line: Json, index: number): TemplateResult | typeof nothing {
    const filled = (column: ListColumn) => isObject(line) && valueAt(line, `/${column.name}`) !== undefined;
    const columns = list.columns.filter((column) => column.more && (filled(column) || (column.when?.(line) ?? true)));
    if (columns.length === 0 || !isObject(line)) return nothing;
    const some = columns.some(filled);
    const key = keyOf(line);
    const toggle = (event: Event) => {
      if ((event.target as HTMLDetailsElement).open) this.#open.add(key);
      else this.#open.delete(key);
    };
    return html`<tr class="under">
      <td colspan=${list.columns.filter(({ more }) => !more).length + 1}>
        <details class=${some ? "line-more" : "line-more empty"} ?open=${some || this.#open.has(key)} @toggle=${toggle}>
          <summary>${t(columns.some(({ name }) => name === "supplier") ? "line-more-power" : "line-more")}<span class="unseen">${t("line-which", { row: String(index + 1) })}</span></summary>
          <div class="fields">${columns.map((column) => this.#cell(list, column, line, index))}</div>
        </details>
      </td>
    </tr>`;
  }

  #addButton(list: List, lines: Json[]): TemplateResult {
    return html`<button type="button" data-path=${list.none ? nothing : list.pointer} @click=${() => this.#add(list, lines)}>
      ${t("line-add")}<span class="unseen">${t("line-add-where", { stage: t(list.title) })}</span>
    </button>`;
  }

  #cell({ pointer }: List, column: ListColumn, line: Json, index: number): TemplateResult {
    const at = `${pointer}/${index}`;
    const { beside, choices, choose, more, quantity } = column;
    const unit = column.unit?.(line);
    const row = String(index + 1);
    const hint = column.hint?.(line);
    const name = t("cell-name", { column: t(column.label), row });
    return field(this.store, {
      pointer: `${at}/${column.name}`,
      label: more ? t(column.label) : name,
      name,
      bare: !more,
      ...(hint ? { hint } : {}),
      ...(beside ? { beside: beside(this.store, line, at, row) } : {}),
      ...(quantity ? { quantity: typeof quantity === "function" ? quantity(line) : quantity } : {}),
      ...(unit ? { unit } : {}),
      ...(choices ? { choices: choices(this.store, line) } : {}),
      ...(choose ? { choose: (value: string) => choose(this.store, at, value) } : {}),
    });
  }

  #choose(list: List, state: State, lines: Json[]): void {
    if (state === "unknown") this.store.set(list.pointer, undefined);
    else if (state === "none") this.store.set(list.pointer, []);
    else if (lines.length === 0) this.#add(list, lines);
    this.store.settle();
  }

  #add(list: List, lines: Json[]): void {
    this.#focusNext = `${list.pointer}/${lines.length}/${list.columns[0]?.name}`;
    this.store.set(list.pointer, [...lines, { ...list.line }]);
    this.store.settle();
  }

  #remove(list: List, index: number): void {
    const lines = this.store.value(list.pointer);
    if (!Array.isArray(lines)) return;
    const left = lines.toSpliced(index, 1);
    this.store.set(list.pointer, left.length === 0 && !list.none ? undefined : left);
    this.store.settle();
  }
}
