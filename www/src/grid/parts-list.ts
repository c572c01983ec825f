import { html, type PropertyValues } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { isObject, keyOf, valueAt } from "../document/pointer.ts";
import { addPart, addRow, componentOf, deleteRow, duplicateRow, moveRow, type Row, rows } from "../document/rows.ts";
import { View } from "../parts/view.ts";
import { readSetting, writeSetting } from "../store/settings.ts";
import { language, t } from "../text/messages.ts";
import { materialWords } from "../text/words.ts";
import type { Json, JsonObject, Problem } from "../types.ts";
import { echoOf, textOf, valueFromText } from "./cell-text.ts";
import { type Column, type ColumnSet, hasCell, isWide, rowGrid, visibleColumns } from "./columns.ts";
import { pasteTable } from "./edit.ts";
import { headView } from "./head.ts";
import { beginEdit, cellFrom, commandOf, endEdit, enter } from "./moves.ts";
import { readTable, writeTable } from "./paste.ts";
import { rowView } from "./row.ts";
import { toolbarView } from "./toolbar.ts";
import { beginTyping, composing, endTyping, isTyping } from "./typed.ts";

/** A field of the table. */
type Field = HTMLInputElement | HTMLSelectElement;

/** So many rows are drawn at first, and then at a time: the figures of a long list need not wait for all of its rows. */
const FIRST_PORTION = 60;
const PORTION = 200;

/** From so many rows on, those out of sight are left undrawn; to watch over fewer takes longer than to draw them. */
const LONG = 100;

/**
 * The parts list: a table of plain inputs, because only they let Japanese be typed straight into a cell, and because
 * everybody's tools know them. One key stroke draws one row again; the others know that they have not changed.
 */
export class PartsList extends View {
  /** Brings other names of the materials, where there are any to bring. */
  static names?: () => Promise<typeof import("./material-names.ts")>;

  // The cell shows by itself what is typed there.
  protected override readonly patient = true;
  #columnSet: ColumnSet = readSetting("columns") === "all" ? "all" : "basic";
  #current: number | undefined;
  #status = "";
  #echo: string | undefined;
  #focusNext: string | undefined;
  /** How many rows are drawn, and of which product. */
  #drawn = FIRST_PORTION;
  #product = 0;
  /** What stood in the cell when it was entered: where Escape leads back to. */
  #before: { path: string; value: Json | undefined } | undefined;

  readonly #replaced = () => {
    for (const input of this.querySelectorAll<HTMLInputElement>("input[data-path]")) endTyping(input);
    this.requestUpdate();
    this.#enterAgain();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener("replace", this.#replaced);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("replace", this.#replaced);
  }

  /** Shows every column and every row, so that each field has a cell to go to. */
  showAllColumns(): void {
    this.#drawn = Number.POSITIVE_INFINITY;
    this.#showColumns("all");
  }

  protected override render() {
    const { document, engine, assessment, editing } = this.store;
    const columns = visibleColumns(document, this.#columnSet);
    const list = rows(document);
    const shown = columns.map(({ field }) => field).join();
    const problems = byRow(assessment.problems, editing);
    const names = namesByPath(list);
    const current = list.findIndex(({ key }) => key === this.#current);
    if (this.#product !== keyOf(document)) {
      this.#product = keyOf(document);
      this.#drawn = FIRST_PORTION;
    }
    if (this.#focusNext !== undefined) this.#drawn = Number.POSITIVE_INFINITY;
    return html`
      ${toolbarView(this.#toolbar(list, current))}
      <div class="table-frame" role="group" aria-labelledby="parts-title" tabindex="-1" @scroll=${onScroll}>
        <table
          class=${["parts", isWide(columns) ? "wide" : "", list.length > LONG ? "long" : ""].filter(Boolean).join(" ")}
          role="table"
          @focusin=${this.#onFocusIn}
          @focusout=${this.#onFocusOut}
          @compositionstart=${this.#onComposition}
          @compositionend=${this.#onInput}
          @input=${this.#onInput}
          @change=${this.#onChange}
          @keydown=${this.#onKey}
          @pointerdown=${this.#onPress}
          @click=${this.#onClick}
          @paste=${this.#onPaste}
        >
          <caption class="unseen">${t("parts-caption")}</caption>
          ${guard([shown, language()], () => headView(columns))}
          <tbody role="rowgroup">
            ${repeat(
              list.slice(0, this.#drawn),
              ({ key }) => key,
              (row, index) => {
                const found = problems.get(row.path) ?? [];
                const parent = parentName(names, row);
                const isCurrent = index === current;
                return guard(
                  [row.component, row.path, parent, index, shown, language(), isCurrent, JSON.stringify(found)],
                  () =>
                    rowView(row, {
                      engine,
                      columns,
                      number: String(index + 1),
                      parent,
                      current: isCurrent,
                      problems: found,
                    }),
                );
              },
            )}
          </tbody>
        </table>
      </div>
      ${guard(
        [language()],
        () => html`<datalist id="materials">
        ${engine.tables.materials.map(({ id }) => html`<option value=${materialWords(id)}></option>`)}
      </datalist>`,
      )}
      <p class="status" role="status">${this.#status}</p>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    const { template, printed, width } = rowGrid(visibleColumns(this.store.document, this.#columnSet));
    const table = this.querySelector<HTMLElement>("table.parts");
    // By property: the policy of the page ignores style attributes.
    table?.style.setProperty("--row-grid", template);
    table?.style.setProperty("--row-grid-printed", printed);
    table?.style.setProperty("--row-width", width);
    if (rows(this.store.document).length > this.#drawn) setTimeout(this.#drawMore);
    if (this.#focusNext === undefined) return;
    const cell = this.#field(this.#focusNext);
    this.#focusNext = undefined;
    enter(cell);
  }

  readonly #drawMore = () => {
    this.#drawn = this.querySelectorAll("tr.part").length + PORTION;
    this.requestUpdate();
  };

  #field(path: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  }

  #toolbar(list: Row[], current: number) {
    const row = list[current];
    const name = row && typeof row.component.name === "string" ? row.component.name : "";
    const onRow = (change: (path: string) => void) => () => {
      if (row) change(row.path);
      else this.#say(t("choose-row"));
    };
    return {
      target: row ? { number: String(current + 1), name } : undefined,
      columnSet: this.#columnSet,
      add: () => this.#place(addRow(this.store.document, row?.path), "row-added"),
      addPart: onRow((path) => this.#addPart(path)),
      duplicate: onRow((path) => this.#place(duplicateRow(this.store.document, path), "row-duplicated")),
      remove: onRow((path) => this.#remove(path, list, current)),
      up: onRow((path) => this.#move(path, -1)),
      down: onRow((path) => this.#move(path, 1)),
      undo: () => this.#history("undo"),
      redo: () => this.#history("redo"),
      copy: () => void this.#copy(),
      showColumns: (set: ColumnSet) => this.#showColumns(set),
    };
  }

  #say(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  #showColumns(set: ColumnSet): void {
    this.#columnSet = set;
    writeSetting("columns", set);
    this.requestUpdate();
  }

  /** Takes a document with a new or moved row, and goes there. */
  #place({ document, path }: { document: JsonObject; path: string }, message: string, field = "/name"): void {
    this.#focusNext = path + field;
    this.store.apply(document);
    this.#say(t(message));
  }

  #addPart(path: string): void {
    const component = this.store.value(path);
    const stated = isObject(component) && (component.material !== undefined || component.inflow !== undefined);
    if (stated && !Array.isArray(component.components)) this.#say(t("part-has-material"));
    else this.#place(addPart(this.store.document, path), "part-added");
  }

  #remove(path: string, list: Row[], current: number): void {
    const next = list[current + 1] ?? list[current - 1];
    this.#current = next?.key;
    this.store.apply(deleteRow(this.store.document, path));
    this.#say(t("row-deleted"));
  }

  #move(path: string, by: -1 | 1, field?: string): void {
    const moved = moveRow(this.store.document, path, by);
    if (!moved) this.#say(t(by < 0 ? "row-is-first" : "row-is-last"));
    else if (field === undefined) {
      this.store.apply(moved.document);
      this.#say(t("row-moved"));
    } else this.#place(moved, "row-moved", field);
  }

  #history(step: "undo" | "redo"): void {
    if (step === "undo" ? this.store.canUndo : this.store.canRedo) {
      this.store[step]();
      this.#say(t(`${step}-done`));
    } else this.#say(t(`${step}-nothing`));
  }

  async #copy(): Promise<void> {
    const { document, engine } = this.store;
    const columns = visibleColumns(document, this.#columnSet);
    const head = columns.map(({ field }) => t(`column${field.replaceAll("/", "-").replaceAll("_", "-")}`));
    const lines = rows(document).map((row) =>
      columns.map((column) =>
        hasCell(row, column) ? textOf(engine, column, valueAt(row.component, column.field)) : "",
      ),
    );
    try {
      await navigator.clipboard.writeText(writeTable([head, ...lines]));
      this.#say(t("table-copied"));
    } catch {
      this.#say(t("not-copied"));
    }
  }

  /** The cell that the mouse enters with the press that it is in. */
  #pressed: EventTarget | null = null;

  readonly #onPress = ({ target, pointerType }: PointerEvent) => {
    this.#pressed = pointerType === "mouse" && target !== document.activeElement ? target : null;
  };

  /** A click enters a cell as a key does, its text selected; a second one sets the caret, and dragging selects a part. */
  readonly #onClick = ({ target }: MouseEvent) => {
    const entered = target === this.#pressed && target instanceof HTMLInputElement && target.type === "text";
    if (entered && target.selectionStart === target.selectionEnd) enter(target);
    this.#pressed = null;
  };

  readonly #onFocusIn = (event: FocusEvent) => {
    const path = fieldOf(event)?.dataset.path;
    const place = path === undefined ? undefined : componentOf(path);
    const component = place ? this.store.value(place.path) : undefined;
    if (path === undefined || !isObject(component)) return;
    this.#before = { path, value: this.store.value(path) };
    const row = rows(this.store.document).find((candidate) => candidate.path === place?.path);
    if (row && row.key !== this.#current) {
      this.#current = row.key;
      this.requestUpdate();
    }
  };

  readonly #onFocusOut = (event: FocusEvent) => {
    if (event.target instanceof HTMLInputElement) this.#leave(event.target);
    this.store.settle();
  };

  /** Ends the typing in a cell, and says what was understood of it where the cell does not show that. */
  #leave(input: HTMLInputElement): void {
    const column = isTyping(input) ? this.#column(input.dataset.path ?? "") : undefined;
    const echo = column && echoOf(this.store.engine, column, input.value);
    // What was said of another cell is over once this one is left.
    if (column && (echo !== undefined || this.#status === this.#echo)) this.#say(echo ?? "");
    this.#echo = column ? echo : this.#echo;
    endTyping(input);
    endEdit(input);
    if (column?.kind === "material") void this.#name([input.dataset.path ?? ""]);
  }

  /** Puts the reference material in the place of another name for it, as a step of its own that can be undone. */
  async #name(paths: readonly string[]): Promise<void> {
    const { store } = this;
    const isUnknown = (value: Json | undefined) => typeof value === "string" && materialWords(value) === value;
    const found = paths.some((path) => isUnknown(store.value(path))) && (await PartsList.names?.());
    if (!found) return;
    store.setAll(paths, (value) => (isUnknown(value) ? found.materialNamed(value as string) : undefined) ?? value);
  }

  readonly #onComposition = (event: Event) => {
    if (event.target instanceof HTMLInputElement) beginTyping(event.target);
  };

  readonly #onInput = (event: Event) => {
    const input = fieldOf(event);
    if (!(input instanceof HTMLInputElement) || input.type !== "text") return;
    beginTyping(input);
    // A half-composed word is not a value yet; the end of the composition brings it here again.
    if (event instanceof InputEvent && event.isComposing) return;
    this.#write(input, input.value);
  };

  readonly #onChange = (event: Event) => {
    const field = fieldOf(event);
    if (!field) return;
    const path = field.dataset.path ?? "";
    if (field instanceof HTMLSelectElement) this.store.set(path, field.value || undefined);
    else if (field.type === "checkbox") this.store.set(path, field.checked ? "packaging" : undefined);
  };

  #write(field: Field, text: string): void {
    const path = field.dataset.path ?? "";
    const column = this.#column(path);
    if (!column) return;
    this.store.editing = path;
    this.store.set(path, valueFromText(this.store.engine, column, text, this.store.value(path)));
  }

  #column(path: string): Column | undefined {
    const place = componentOf(path);
    return visibleColumns(this.store.document, "all").find(({ field }) => field === place?.field);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (composing(event)) return;
    const field = fieldOf(event);
    const command = field && commandOf(event);
    if (!field || !command) return;
    const path = field.dataset.path ?? "";
    const place = componentOf(path);
    if (command.kind === "go") {
      const target = cellFrom(field, command.rows, command.columns);
      if (!target && event.key !== "Enter") return;
      event.preventDefault();
      if (target) enter(target);
      else this.#end(field);
    } else if (command.kind === "edit" && field instanceof HTMLInputElement && field.type === "text") {
      event.preventDefault();
      beginEdit(field);
    } else if (command.kind === "clear") {
      event.preventDefault();
      this.store.set(path, undefined);
      this.#end(field);
    } else if (command.kind === "restore" && field instanceof HTMLInputElement && this.#before?.path === path) {
      this.store.set(path, this.#before.value);
      this.#end(field);
      this.#enterAgain();
    } else if (command.kind === "fill-down") {
      event.preventDefault();
      this.#fillDown(field, path);
    } else if (command.kind === "move-row" && place) {
      event.preventDefault();
      this.#move(place.path, command.by, place.field);
    }
  };

  #fillDown(field: Field, path: string): void {
    const above = cellFrom(field, -1, 0)?.dataset.path;
    if (above === undefined) return;
    this.#end(field);
    const value = this.store.value(above);
    this.store.set(path, value === undefined ? undefined : structuredClone(value));
    this.#end(field);
    this.#before = { path, value: this.store.value(path) };
    this.#enterAgain();
  }

  /** What stands in a cell without having been typed there is replaced by what is typed next, as when it was entered. */
  #enterAgain(): void {
    void this.updateComplete.then(() => {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement && field.dataset.path !== undefined && this.contains(field)) enter(field);
    });
  }

  /** Ends the edit of a field without leaving it. */
  #end(field: Field): void {
    if (field instanceof HTMLInputElement) this.#leave(field);
    this.store.settle();
  }

  readonly #onPaste = (event: ClipboardEvent) => {
    const field = fieldOf(event);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const table = readTable(text);
    const place = componentOf(field?.dataset.path ?? "");
    if (!place || !(table.length > 1 || (table[0]?.length ?? 0) > 1)) return;
    event.preventDefault();
    if (field instanceof HTMLInputElement) endTyping(field);
    const before = this.store.document;
    const columns = visibleColumns(before, this.#columnSet);
    const paste = (ratios: boolean) => pasteTable(this.store.engine, before, columns, table, place, ratios);
    const pasted = paste(false);
    this.store.apply(pasted.document);
    const isNew = ({ path }: Row) => this.store.value(`${path}/material`) !== valueAt(before, `${path}/material`);
    void this.#name(
      rows(pasted.document)
        .filter(isNew)
        .map(({ path }) => `${path}/material`),
    );
    this.#say(t("table-pasted", { rows: String(pasted.rows), columns: String(pasted.columns) }));
    if (pasted.doubtful === undefined) return;
    this.store.tell({
      message: "paste-ratio",
      params: { number: pasted.doubtful },
      grave: false,
      action: { message: "paste-ratio-again", run: () => this.store.apply(paste(true).document) },
    });
  };
}

function onScroll(event: Event): void {
  const frame = event.currentTarget as HTMLElement;
  frame.classList.toggle("scrolled", frame.scrollLeft > 0);
}

function fieldOf(event: Event): Field | undefined {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return undefined;
  return target.dataset.path === undefined ? undefined : target;
}

/** The problems of each row. Those of the field in which somebody types wait until they have finished. */
function byRow(problems: readonly Problem[], editing: string | undefined): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const row = componentOf(problem.path)?.path;
    if (row === undefined || problem.severity === "info" || problem.path === editing) continue;
    found.set(row, [...(found.get(row) ?? []), problem]);
  }
  return found;
}

function namesByPath(list: Row[]): Map<string, string> {
  return new Map(list.map(({ path, component }) => [path, typeof component.name === "string" ? component.name : ""]));
}

/** The name of the assembly that a row is a part of. */
function parentName(names: ReadonlyMap<string, string>, { path, depth }: Row): string | undefined {
  if (depth === 0) return undefined;
  return names.get(path.replace(/\/components\/\d+$/, "")) ?? "";
}
