import { html, nothing, type TemplateResult } from "lit";
import { isObject } from "../document/pointer.ts";
import { field } from "../parts/field.ts";
import { View } from "../parts/view.ts";
import { t } from "../text/messages.ts";
import { placeWords, tableWords } from "../text/words.ts";
import type { Json, JsonObject } from "../types.ts";

/** What a stage is known to have: nothing said, said to be none, or a list. */
type State = "unknown" | "none" | "list";

interface Stage {
  /** Pointer of the list. */
  pointer: string;
  /** Its part of the messages' ids. */
  name: string;
  columns: readonly string[];
  /** A new line. */
  line: JsonObject;
}

const STAGES: readonly Stage[] = [
  {
    pointer: "/production/energy",
    name: "production-energy",
    columns: ["carrier", "amount", "unit", "geography"],
    line: { carrier: "electricity", unit: "kWh" },
  },
  { pointer: "/transport", name: "transport", columns: ["mode", "distance_km"], line: {} },
  {
    pointer: "/use/energy",
    name: "use-energy",
    columns: ["carrier", "amount", "unit", "per", "geography"],
    line: { carrier: "electricity", unit: "kWh", per: "year" },
  },
];

/** Energy and transport beside the parts. A stage without a list is unknown; an empty list says that there is none. */
export class Activities extends View {
  #focusNext: string | undefined;

  protected override render() {
    return STAGES.map((stage) => this.#stage(stage));
  }

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    this.querySelector<HTMLElement>(`[data-path="${CSS.escape(this.#focusNext)}"]`)?.focus();
    this.#focusNext = undefined;
  }

  #stage(stage: Stage): TemplateResult {
    const list = this.store.value(stage.pointer);
    const lines = Array.isArray(list) ? list : [];
    const state: State = list === undefined ? "unknown" : lines.length === 0 ? "none" : "list";
    return html`<section class="stage" aria-labelledby=${`stage-${stage.name}`}>
      <h3 id=${`stage-${stage.name}`}>${t(`field-${stage.name}`)}</h3>
      <div class="states" role="radiogroup" aria-labelledby=${`stage-${stage.name}`}>
        ${(["unknown", "none", "list"] as const).map(
          (choice, index) =>
            html`<label>
              <input
                type="radio"
                name=${`state-${stage.name}`}
                data-path=${index === 0 ? stage.pointer : nothing}
                .checked=${state === choice}
                @change=${() => this.#choose(stage, choice, lines)}
              />
              ${t(`stage-${choice}`)}
            </label>`,
        )}
      </div>
      ${state === "list" ? this.#table(stage, lines) : nothing}
    </section>`;
  }

  #table(stage: Stage, lines: Json[]): TemplateResult {
    return html`<div class="table-frame" role="group" tabindex="-1" aria-labelledby=${`stage-${stage.name}`}>
        <table class="activities">
          <thead>
            <tr>
              ${stage.columns.map((column) => html`<th scope="col">${t(`activity-${column.replaceAll("_", "-")}`)}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              (line, index) => html`<tr>
                ${stage.columns.map((column) => html`<td>${this.#cell(stage, column, line, index)}</td>`)}
                <td>
                  <button type="button" class="quiet" @click=${() => this.#remove(stage, index)}>
                    ${t("line-delete")}<span class="unseen">${t("line-which", { row: String(index + 1) })}</span>
                  </button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <button type="button" @click=${() => this.#add(stage, lines)}>
        ${t("line-add")}<span class="unseen">${t("line-add-where", { stage: t(`field-${stage.name}`) })}</span>
      </button>`;
  }

  #cell(stage: Stage, column: string, line: Json, index: number): TemplateResult {
    const pointer = `${stage.pointer}/${index}/${column}`;
    const name = t(`activity-${column.replaceAll("_", "-")}`);
    const label = t("cell-name", { column: name, row: String(index + 1) });
    const common = { pointer, label, bare: true };
    if (column === "amount") return field(this.store, { ...common, quantity: "number" });
    if (column === "distance_km") {
      return field(this.store, { ...common, quantity: "number", unit: { word: t("unit-km"), name: "km" } });
    }
    if (column === "carrier") {
      return field(this.store, {
        ...common,
        choices: this.#choices(column, line),
        choose: (carrier) => this.#chooseCarrier(`${stage.pointer}/${index}`, carrier),
      });
    }
    return field(this.store, { ...common, choices: this.#choices(column, line) });
  }

  #choices(column: string, line: Json): (readonly [string, string])[] {
    const { carriers, modes } = this.store.engine.tables;
    const carrier = carriers.find(({ id }) => isObject(line) && id === line.carrier);
    if (column === "carrier") return carriers.map(({ id }) => [id, tableWords("carrier", id)] as const);
    if (column === "mode") return modes.map((id) => [id, tableWords("mode", id)] as const);
    if (column === "unit") return (carrier?.units ?? []).map((unit) => [unit, unit] as const);
    if (column === "per") return (["year", "life"] as const).map((per) => [per, t(`per-${per}`)] as const);
    // Factors that hold everywhere need no place.
    const places = (carrier?.geographies ?? []).filter((id) => id !== "*");
    return places.map((id) => [id, placeWords(id)] as const);
  }

  /** Writes another carrier, and with it a unit that the carrier is counted in. */
  #chooseCarrier(pointer: string, id: string): void {
    const line = this.store.value(pointer);
    const units = this.store.engine.tables.carriers.find((carrier) => carrier.id === id)?.units ?? [];
    if (!isObject(line)) return;
    const changed: JsonObject = { ...line, carrier: id };
    if (id === "") delete changed.carrier;
    const [first] = units;
    if (first !== undefined && !(typeof line.unit === "string" && units.includes(line.unit))) changed.unit = first;
    this.store.set(pointer, changed);
  }

  #choose(stage: Stage, state: State, lines: Json[]): void {
    if (state === "unknown") this.store.set(stage.pointer, undefined);
    else if (state === "none") this.store.set(stage.pointer, []);
    else if (lines.length === 0) this.#add(stage, lines);
    this.store.settle();
  }

  #add(stage: Stage, lines: Json[]): void {
    this.#focusNext = `${stage.pointer}/${lines.length}/${stage.columns[0]}`;
    this.store.set(stage.pointer, [...lines, { ...stage.line }]);
    this.store.settle();
  }

  #remove(stage: Stage, index: number): void {
    const lines = this.store.value(stage.pointer);
    if (Array.isArray(lines)) this.store.set(stage.pointer, lines.toSpliced(index, 1));
    this.store.settle();
  }
}
