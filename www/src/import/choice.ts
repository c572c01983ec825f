import { html, type TemplateResult } from "lit";

/** What can be chosen, and its words. */
export type Option = readonly [value: string, words: string];

/** A select among other words of a sentence: it has a name of its own, since no label stands beside it. */
export function select(
  name: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<select aria-label=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${options.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
  </select>`;
}

/** Choices of which one holds, each with its words. */
export function radios(
  name: string,
  options: readonly Option[],
  chosen: string | null,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="states">
    ${options.map(
      ([value, words]) =>
        html`<label>
          <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
          <span>${words}</span>
        </label>`,
    )}
  </div>`;
}
