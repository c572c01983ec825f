import { html, nothing, type TemplateResult } from "lit";
import { factOf, factWords } from "../checks/words.ts";
import { go } from "../parts/go.ts";
import { gathered, type Need } from "../results/missing.ts";
import { t } from "../text/messages.ts";
import { componentField } from "../text/places.ts";
import { fieldWords, type Shown } from "./words.ts";

/** So many missing fields are named one by one. */
const NAMED = 12;

/** Ways to missing fields: facts are asked on this screen, everything else stands where it is entered. */
export function needList(shown: Shown, pointers: readonly string[]): TemplateResult | typeof nothing {
  const list = gathered(pointers);
  if (list.length === 0) return nothing;
  const more = list.length - NAMED;
  return html`<ul class="to-enter">
    ${list.slice(0, NAMED).map(
      (need) => html`<li>
        <button type="button" class="link" @click=${(event: Event) => go(need.pointer, event.target ?? window)}>${words(shown, need)}</button>
      </li>`,
    )}
    ${more > 0 ? html`<li>${t("needs-more", { count: String(more) })}</li>` : nothing}
  </ul>`;
}

function words(shown: Shown, { pointer, field, count }: Need): string {
  if (field === undefined || count === 1) return fieldWords(shown, pointer);
  const fact = shown.dictionary.facts[factOf(pointer)?.name ?? ""];
  return t("needs-many", { field: fact ? factWords(fact) : componentField(field), count: String(count) });
}
