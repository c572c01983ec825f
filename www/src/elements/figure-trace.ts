import type { PartsList } from "../grid/parts-list.ts";
import { fieldAt, nearestField } from "../parts/go.ts";
import { asText, readingOf, type Step } from "../results/steps.ts";
import type { Store } from "../store/store.ts";
import type { Figure } from "../types.ts";

/** How a figure was computed. */
export interface FigureTrace {
  id: string;
  figure: Figure;
  /** The last step, those of the whole product and those of each component; nothing where there is no value. */
  result?: Step;
  product: Step[];
  components: { of: string; steps: Step[] }[];
  /** The same in sentences, in the element's language. */
  text: string;
}

/** The trace of a figure, as the core records it. */
export function traceOf(store: Store, id: string): FigureTrace | undefined {
  const { figures, derivation } = store.explain();
  const figure = figures[id];
  if (!figure) return undefined;
  const reading = derivation && readingOf(derivation, id);
  if (!reading) return { id, figure, product: [], components: [], text: "" };
  return { id, figure, ...reading, text: asText(store.document, reading) };
}

/** Puts the focus into a field of an element, or the nearest one that it shows. */
export async function focusIn(root: ShadowRoot, pointer: string): Promise<void> {
  root.querySelector<HTMLDialogElement>("dialog[open]")?.close();
  let target = fieldAt(root, pointer);
  const list = root.querySelector<PartsList>("meguru-parts-list");
  if (!target && list && pointer.startsWith("/components/")) {
    list.showAllColumns();
    await list.updateComplete;
    target = fieldAt(root, pointer);
  }
  target ??= nearestField(root, pointer);
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  target.focus();
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
