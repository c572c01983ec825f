import { html, nothing, type TemplateResult } from "lit";
import { cellText, cellValue } from "../document/cells.ts";
import { isObject } from "../document/pointer.ts";
import { typing } from "../grid/typing.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { Json, Problem } from "../types.ts";
import { valuePointer } from "./facts.ts";
import type { Fact } from "./types.ts";
import { choiceWords, unitWords } from "./words.ts";

/** A fact of one place, as a field. */
export interface FactField {
  name: string;
  fact: Fact;
  /** Pointer of the product or component. */
  place: string;
  label: string;
  /** What is heard, where the label does not say what is asked. */
  heard?: string;
}

/** Id of the control of a fact. */
function idOf({ name, place }: FactField): string {
  return `fact${place.replaceAll("/", "-")}-${name}`;
}

/** The value of a fact, without its proof. */
function statedValue(store: Store, { name, place }: FactField): Json | undefined {
  return store.value(valuePointer(store, place, name));
}

/** Writes a fact. Without a value it goes, and its proof with it: a proof of nothing says nothing. */
export function writeFact(store: Store, place: string, name: string, value: Json | undefined): void {
  const pointer = `${place}/facts/${name}`;
  if (value === undefined) store.set(pointer, undefined);
  else store.set(valuePointer(store, place, name), value);
}

/** A field for a fact, with what is wrong with it. */
export function factField(store: Store, options: FactField, problems: readonly Problem[]): TemplateResult {
  const { fact, place, name, label } = options;
  const own = problems.filter(({ path }) => path === `${place}/facts/${name}` && path !== store.editing);
  const id = idOf(options);
  const described = own.length > 0 ? `${id}-problems` : nothing;
  const control =
    fact.kind === "words"
      ? several(store, options, described)
      : fact.kind === "number" || fact.kind === "share"
        ? number(store, options, described)
        : fact.kind === "day"
          ? day(store, options, described)
          : choice(store, options, described);
  return html`<div class="field fact">
    ${fact.kind === "words" ? nothing : html`<label for=${id}>${label}</label>`}
    ${control}
    ${own.length === 0 ? nothing : html`<div class="messages" id=${`${id}-problems`}>${own.map((problem) => html`<p class="error">${problemText(problem)}</p>`)}</div>`}
  </div>`;
}

type Described = string | typeof nothing;

/** Yes or no, or one of some words. */
function choice(store: Store, options: FactField, described: Described): TemplateResult {
  const { name, place, heard } = options;
  const value = statedValue(store, options);
  const write = (event: Event) => {
    writeFact(store, place, name, chosen(options.fact, (event.target as HTMLSelectElement).value));
    store.settle();
  };
  return html`<select
    id=${idOf(options)}
    data-path=${`${place}/facts/${name}`}
    aria-label=${heard ?? nothing}
    aria-describedby=${described}
    @change=${write}
  >
    ${choices(options.fact, value)}
  </select>`;
}

/** What can be chosen of a fact; a value of a file that is none of it stands as it is. */
function choices(fact: Fact, value: Json | undefined): TemplateResult[] {
  const known = fact.kind === "yes_no" ? ["true", "false"] : (fact.words ?? []);
  const words = (word: string) =>
    fact.kind === "yes_no" ? t(word === "true" ? "checks-yes" : "checks-no") : choiceWords(word);
  const present = value === undefined ? "" : String(value);
  const others = present === "" || known.includes(present) ? [] : [present];
  return [
    html`<option value="" ?selected=${present === ""}>${t("checks-page-no-answer")}</option>`,
    ...known.map((word) => html`<option value=${word} ?selected=${word === present}>${words(word)}</option>`),
    ...others.map((word) => html`<option value=${word} selected>${word}</option>`),
  ];
}

function chosen(fact: Fact, word: string): Json | undefined {
  if (word === "") return undefined;
  return fact.kind === "yes_no" ? word === "true" : word;
}

/** One answer for several places; it shows the answer that all of them have. */
export function sameForAll(store: Store, name: string, fact: Fact, places: readonly string[]): TemplateResult {
  const id = `fact-all-${name}`;
  const values = places.map((place) => statedValue(store, { name, fact, place, label: "" }));
  const [first] = values;
  const value = values.every((other) => other === first) && !isObject(first) ? first : undefined;
  const write = (event: Event) => {
    const answer = chosen(fact, (event.target as HTMLSelectElement).value);
    for (const place of places) writeFact(store, place, name, answer);
    store.settle();
  };
  return html`<div class="field fact">
    <label for=${id}>${t("checks-page-all-places", { count: String(places.length) })}</label>
    <select id=${id} @change=${write}>${choices(fact, value)}</select>
  </div>`;
}

/** A number in the unit of the fact, or a share in percent. */
function number(store: Store, options: FactField, described: Described): TemplateResult {
  const { name, fact, place, heard } = options;
  const pointer = `${place}/facts/${name}`;
  const kind = fact.kind === "share" ? "share" : "number";
  const unit = kind === "share" ? "%" : unitWords(fact.unit ?? "");
  const write = (input: HTMLInputElement) => {
    store.editing = pointer;
    writeFact(store, place, name, cellValue(store.engine, input.value, kind, undefined));
  };
  return html`<span class="control">
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      id=${idOf(options)}
      data-path=${pointer}
      aria-label=${heard ?? nothing}
      aria-describedby=${described}
      aria-invalid=${described === nothing ? nothing : "true"}
      class=${described === nothing ? "" : "wrong"}
      ${typing({ text: cellText(statedValue(store, options), kind), write, finish: () => store.settle() })}
    />${unit === "" ? nothing : html`<span class="unit">${unit}</span>`}
  </span>`;
}

function day(store: Store, options: FactField, described: Described): TemplateResult {
  const { name, place, heard } = options;
  const value = statedValue(store, options);
  const write = (event: Event) => {
    writeFact(store, place, name, (event.target as HTMLInputElement).value || undefined);
    store.settle();
  };
  return html`<input
    type="date"
    id=${idOf(options)}
    data-path=${`${place}/facts/${name}`}
    aria-label=${heard ?? nothing}
    aria-describedby=${described}
    .value=${typeof value === "string" ? value : ""}
    @change=${write}
  />`;
}

/** Any of some words; none of them is an answer too. */
function several(store: Store, options: FactField, described: Described): TemplateResult {
  const { name, fact, place, label } = options;
  const value = statedValue(store, options);
  const list = Array.isArray(value) ? value : undefined;
  const write = (after: Json[] | undefined) => {
    writeFact(store, place, name, after);
    store.settle();
  };
  return html`<fieldset class="words" data-path=${`${place}/facts/${name}`} tabindex="-1" aria-describedby=${described}>
    <legend>${label}</legend>
    ${(fact.words ?? []).map(
      (word) => html`<label>
        <input
          type="checkbox"
          .checked=${list?.includes(word) ?? false}
          @change=${(event: Event) => {
            const others = (list ?? []).filter((other) => other !== word);
            write((event.target as HTMLInputElement).checked ? [...others, word] : others);
          }}
        />
        ${choiceWords(word)}
      </label>`,
    )}
    <label>
      <input
        type="checkbox"
        .checked=${list?.length === 0}
        @change=${(event: Event) => write((event.target as HTMLInputElement).checked ? [] : undefined)}
      />
      ${t("checks-page-no-word")}
    </label>
  </fieldset>`;
}
