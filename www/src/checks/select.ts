import { html, type TemplateResult } from "lit";
import { language } from "../text/messages.ts";

/** A choice of one of several values. */
export function select(
  id: string,
  label: string,
  values: readonly string[],
  present: string,
  words: (value: string) => string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === present}>${words(value)}</option>`)}
    </select>
  </div>`;
}

/** A day; an empty field is no day and changes nothing. */
export function dateField(
  id: string,
  label: string,
  hint: string,
  present: string,
  choose: (day: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      type="date"
      id=${id}
      required
      aria-describedby=${`${id}-hint`}
      .value=${present}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        if (value !== "") choose(value);
      }}
    />
    <p class="hint" id=${`${id}-hint`}>${hint}</p>
  </div>`;
}

/** What a language is called in that of the page. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: "language" }).of(code) ?? code;
}
