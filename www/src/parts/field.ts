import { html, nothing, type TemplateResult } from "lit";
import { cellText, cellValue } from "../document/cells.ts";
import { typing } from "../grid/typing.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { QuantityKind } from "../types.ts";

/** What can be chosen: its value, its name, and the heading under which it stands among others. */
export type Choice = readonly [value: string, name: string, heading?: string];

/** A field of a form over one value of the document. */
export interface FieldOptions {
  pointer: string;
  label: string;
  /** The name that is heard, where the label alone does not tell which of several fields it is. */
  name?: string;
  /** Help under the control, so that the controls of a row stay in line. */
  hint?: string | undefined;
  /** A quantity is read by the core; without it the field is plain text. */
  quantity?: QuantityKind;
  /** Unit that a number gets which is typed without one. */
  appended?: string;
  /** Unit behind the field: its word, and the name that the document has for it. */
  unit?: { word: string; name: string };
  /** Named without a label of its own, as within a table. */
  bare?: boolean;
  /** A text field that stays when it is emptied, since the document must have it. */
  required?: boolean;
  /** Replaces the list of values by a choice. */
  choices?: readonly Choice[];
  /** Writes the choice in another way than as the value itself. */
  choose?: (value: string) => void;
  /** The chosen value, where it is not the value itself. */
  chosen?: string;
  /** What stands beside the control, such as a button. */
  beside?: TemplateResult;
}

/** A labelled field with its problems. */
export function field(store: Store, options: FieldOptions): TemplateResult {
  const { pointer, label, name, hint, unit, bare, beside } = options;
  const id = `field${pointer.replaceAll("/", "-")}`;
  const problems = store.assessment.problems.filter(
    ({ path, severity }) =>
      severity !== "info" && path !== store.editing && (path === pointer || path.startsWith(`${pointer}/`)),
  );
  const wrong = problems.some(({ severity }) => severity === "error");
  const described = [hint ? `${id}-hint` : "", problems.length > 0 ? `${id}-problems` : ""].filter(Boolean).join(" ");
  const heard = name ?? (bare ? label : nothing);
  const state: ControlState = { id, heard, wrong, described: described || nothing };
  const control = options.choices ? choice(store, options, state) : input(store, options, state);
  return html`<div class=${bare ? "field bare" : "field"} part="field">
    ${bare ? nothing : html`<label for=${id}>${label}</label>`}
    <span class="control">${control}${unit ? html`<span class="unit" aria-hidden="true">${unit.word}</span>` : nothing}${beside ?? nothing}</span>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${
      problems.length === 0
        ? nothing
        : html`<div class="messages" part="error" id=${`${id}-problems`}>
            ${problems.map((problem) => html`<p class=${problem.severity}>${problemText(problem)}</p>`)}
          </div>`
    }
  </div>`;
}

interface ControlState {
  id: string;
  heard: string | typeof nothing;
  wrong: boolean;
  described: string | typeof nothing;
}

function input(store: Store, options: FieldOptions, { id, heard, wrong, described }: ControlState): TemplateResult {
  const { pointer, quantity, required, appended } = options;
  const value = store.value(pointer);
  const text = quantity
    ? cellText(value, quantity, options.unit?.name)
    : typeof value === "string"
      ? value
      : cellText(value, "number");
  const write = (target: HTMLInputElement) => {
    store.editing = pointer;
    if (quantity) store.set(pointer, cellValue(store.engine, target.value, quantity, store.value(pointer), appended));
    else store.set(pointer, target.value === "" && !required ? undefined : target.value);
  };
  return html`<input
    type="text"
    id=${id}
    data-path=${pointer}
    inputmode=${quantity ? "decimal" : "text"}
    autocomplete="off"
    class=${wrong ? "wrong" : ""}
    aria-label=${heard}
    aria-invalid=${wrong ? "true" : nothing}
    aria-describedby=${described}
    ${typing({ text, write, finish: () => store.settle() })}
  />`;
}

function choice(store: Store, options: FieldOptions, { id, heard, wrong, described }: ControlState): TemplateResult {
  const { pointer, choices = [], choose } = options;
  const value = options.chosen ?? store.value(pointer);
  const known = value === undefined || value === "" || choices.some(([name]) => name === value);
  const write = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    if (choose) choose(chosen);
    else store.set(pointer, chosen || undefined);
    store.settle();
  };
  return html`<select
    id=${id}
    data-path=${pointer}
    class=${wrong ? "wrong" : ""}
    aria-label=${heard}
    aria-invalid=${wrong ? "true" : nothing}
    aria-describedby=${described}
    @change=${write}
  >
    <option value="" ?selected=${value === undefined || value === ""}>${t("choice-none")}</option>
    ${headed(choices).map(([heading, list]) => {
      const shown = list.map(
        ([name, words]) => html`<option value=${name} ?selected=${name === value}>${words}</option>`,
      );
      return heading === undefined ? shown : html`<optgroup label=${heading}>${shown}</optgroup>`;
    })}
    ${known ? nothing : html`<option value=${String(value)} selected>${String(value)}</option>`}
  </select>`;
}

/** Choices by their headings, in their order. */
function headed(choices: readonly Choice[]): [string | undefined, Choice[]][] {
  const found = new Map<string | undefined, Choice[]>();
  for (const choice of choices) found.set(choice[2], [...(found.get(choice[2]) ?? []), choice]);
  return [...found];
}
