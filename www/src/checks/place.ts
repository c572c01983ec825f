import { html, nothing, type TemplateResult } from "lit";
import { go } from "../parts/go.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { type Dictionary, factOf, needWords } from "./words.ts";

/** So many places are named one by one. */
const PLACES_NAMED = 12;

/** What places are shown with. */
export interface PlaceContext {
  store: Store;
  dictionary: Dictionary;
  /** Puts the focus into the field of a fact on this screen. */
  answer: (pointer: string) => void;
}

/** A way to a place: a fact is answered on this screen, everything else where it stands. */
export function placeButton(context: PlaceContext, pointer: string, words?: string): TemplateResult {
  const { store, dictionary, answer } = context;
  const follow = () => (factOf(pointer) === undefined ? go(pointer) : answer(pointer));
  const text = words ?? needWords(store.document, pointer, dictionary);
  return html`<button type="button" class="link" @click=${follow}>${text}</button>`;
}

/** Ways to places, as a list; `after` says more of each. */
export function placeList(
  context: PlaceContext,
  pointers: readonly string[],
  after: (index: number) => unknown = () => nothing,
): TemplateResult {
  const more = pointers.length - PLACES_NAMED;
  return html`<ul>
    ${pointers.slice(0, PLACES_NAMED).map((pointer, index) => html`<li>${placeButton(context, pointer)}${after(index)}</li>`)}
    ${more > 0 ? html`<li>${t("needs-more", { count: String(more) })}</li>` : nothing}
  </ul>`;
}
