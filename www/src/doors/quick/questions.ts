import COMMON_MATERIALS from "virtual:common-materials";
import { html, nothing, type TemplateResult } from "lit";
import { KINDS as KIND_NAMES } from "../../app/kinds.ts";
import { beginTyping, composing, endTyping, typed } from "../../grid/typed.ts";
import type { Store } from "../../store/store.ts";
import { nameIn, t } from "../../text/messages.ts";
import { materialWords } from "../../text/words.ts";
import type { Slip } from "../error-summary.ts";
import type { Answers, Question } from "./answers.ts";
import { KINDS, UNKNOWN_KIND } from "./estimates.ts";

/** What a question does with what somebody answers. */
export interface Asking {
  choose: (changes: Partial<Answers>) => void;
  /** While somebody types. */
  type: (changes: Partial<Answers>) => void;
  /** When they have finished. */
  leave: () => void;
  slip: Slip | undefined;
}

type Option = readonly [value: string, words: string, hint?: string];

/** One question, with every answer that there is; not to know is always one of them. */
export function questionView(store: Store, answers: Answers, question: Question, asking: Asking): TemplateResult {
  const hint = t(`quick-${question}.hint`);
  const wrong = asking.slip !== undefined;
  const described = [`quick-${question}-hint`, wrong ? `quick-${question}-slip` : ""].filter(Boolean).join(" ");
  return html`<fieldset class=${wrong ? "ask wrong" : "ask"} id=${`quick-${question}`} tabindex="-1" aria-describedby=${described}>
    <legend><h2>${t(`quick-${question}`)}</h2></legend>
    <p class="hint" id=${`quick-${question}-hint`}>${hint}</p>
    ${wrong ? html`<p class="error" id=${`quick-${question}-slip`}>${asking.slip?.text}</p>` : nothing}
    ${choices(store, answers, question, asking)}
  </fieldset>`;
}

function choices(store: Store, answers: Answers, question: Question, asking: Asking): TemplateResult {
  const radios = (options: readonly Option[]) => radioList(question, options, answers[question], asking);
  const unknown: Option = ["unknown", t("quick-unknown"), t(`quick-${question}.cost`)];
  if (question === "kind") return radios([...kindOptions(store), unknown]);
  if (question === "material") return materialChoices(store, answers, asking, unknown);
  if (question === "after") {
    return radios([
      ...["recycled", "burnt", "reused", "landfill"].map((id) => [id, t(`quick-after-${id}`)] as const),
      unknown,
    ]);
  }
  const words = question === "recycled" ? (["none", "some", "most"] as const) : [];
  return html`<div class="choices">
    ${words.map((id) => radio(question, [id, t(`quick-recycled-${id}`)], answers[question], asking))}
    ${radio(question, ["known", t(`quick-${question}-known`)], answers[question], asking)}
    ${textField(store, answers, question, asking)} ${radio(question, unknown, answers[question], asking)}
  </div>`;
}

function kindOptions({ engine }: Store): Option[] {
  return KIND_NAMES.map(({ category }) => {
    const found = engine.tables.categories.find(({ id }) => id === category);
    return [category, found ? nameIn(found) : category] as const;
  });
}

function radioList(question: Question, options: readonly Option[], chosen: string | undefined, asking: Asking) {
  return html`<div class=${options.length > 8 ? "choices many" : "choices"}>
    ${options.map((option) => radio(question, option, chosen, asking))}
  </div>`;
}

function radio(question: Question, [value, words, hint]: Option, chosen: string | undefined, asking: Asking) {
  const id = `quick-${question}-${value}`;
  return html`<div class="choice">
    <input
      type="radio"
      id=${id}
      name=${`quick-${question}`}
      value=${value}
      .checked=${value === chosen}
      aria-describedby=${hint ? `${id}-cost` : nothing}
      @change=${() => asking.choose({ [question]: value })}
    />
    <label for=${id}>${words}</label>
    ${hint ? html`<p class="hint" id=${`${id}-cost`}>${hint}</p>` : nothing}
  </div>`;
}

function textField(store: Store, answers: Answers, question: Question, asking: Asking): TemplateResult {
  const name = `${question}_text` as keyof Answers;
  const id = `quick-${question}-text`;
  const text = answers[name] ?? "";
  const wrong = asking.slip?.id === id;
  const write = (input: HTMLInputElement) => asking.type({ [name]: input.value, [question]: "known" });
  const target = (event: Event) => event.target as HTMLInputElement;
  const echo = answers[question] === "known" ? heardAs(store, question, text) : undefined;
  return html`<div class="field inside">
    <label for=${id}>${t(`quick-${question}-label`)}</label>
    <input
      type="text"
      inputmode=${question === "weight" ? "text" : "decimal"}
      autocomplete="off"
      id=${id}
      class=${wrong ? "wrong" : ""}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${`${id}-hint${wrong ? ` quick-${question}-slip` : ""}`}
      @compositionstart=${(event: Event) => beginTyping(target(event))}
      @compositionend=${(event: Event) => write(target(event))}
      @input=${(event: InputEvent) => {
        beginTyping(target(event));
        if (!event.isComposing) write(target(event));
      }}
      @keydown=${(event: KeyboardEvent) => {
        // The Enter that confirms a word of the input method must not send the form.
        if (event.key === "Enter" && composing(event)) event.preventDefault();
      }}
      @change=${asking.leave}
      @focusout=${(event: Event) => {
        endTyping(target(event));
        asking.leave();
      }}
      ${typed(text)}
    />
    <p class="hint" id=${`${id}-hint`}>${t(`quick-${question}-label.hint`)} <span class="echo">${echo ?? nothing}</span></p>
  </div>`;
}

/** What was understood of a typed weight. */
function heardAs({ engine }: Store, question: Question, text: string): string | undefined {
  if (question !== "weight" || text.trim() === "") return undefined;
  const read = engine.read(text, "mass");
  return "value" in read && read.unit !== "" ? `= ${read.value} ${read.unit}` : undefined;
}

function materialChoices(store: Store, answers: Answers, asking: Asking, unknown: Option): TemplateResult {
  const usual = KINDS[answers.kind ?? ""]?.materials ?? UNKNOWN_KIND.materials;
  const { material, second = "" } = answers;
  const other = material !== undefined && material !== "unknown" && !usual.includes(material) ? material : "";
  return html`${radioList(
    "material",
    usual.map((id) => [id, materialWords(id)] as const),
    material,
    asking,
  )}
    <div class="field inside">
      <label for="quick-material-other">${t("quick-material-other")}</label>
      ${materialSelect(store, "quick-material-other", other, (id) => asking.choose({ material: id }), usual)}
    </div>
    ${radio("material", unknown, material, asking)}
    <div class="field second">
      <label for="quick-material-second">${t("quick-material-second")}</label>
      ${materialSelect(store, "quick-material-second", second, (id) => asking.choose({ second: id }))}
    </div>`;
}

function materialSelect(
  { engine }: Store,
  id: string,
  chosen: string,
  choose: (id: string) => void,
  without: readonly string[] = [],
): TemplateResult {
  const option = (material: string) =>
    html`<option value=${material} ?selected=${material === chosen} .selected=${material === chosen}>${materialWords(material)}</option>`;
  const all = engine.tables.materials.map((material) => material.id).filter((one) => !without.includes(one));
  return html`<select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${chosen === ""} .selected=${chosen === ""}>${t("quick-material-none")}</option>
    <optgroup label=${t("quick-material-common")}>
      ${COMMON_MATERIALS.filter((one) => all.includes(one)).map(option)}
    </optgroup>
    <optgroup label=${t("quick-material-all")}>
      ${all.filter((one) => !COMMON_MATERIALS.includes(one)).map(option)}
    </optgroup>
  </select>`;
}
