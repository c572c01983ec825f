import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { methodOf } from "../text/figures.ts";
import { has, t } from "../text/messages.ts";
import type { FigureDescription } from "../types.ts";
import { figureAgain, figureName, figureView } from "./figure-view.ts";
import { methodName } from "./named-words.ts";
import { footprintTables, isPartOfFootprint } from "./parts-of-sum.ts";

/** Figures that are shown under one heading. */
export interface FigureGroup {
  id: string;
  figures: readonly FigureDescription[];
}

/** The catalogue's groups, in its order. */
export function groupsOf(catalogue: readonly FigureDescription[]): FigureGroup[] {
  const groups = new Map<string, FigureDescription[]>();
  for (const figure of catalogue) groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure]);
  return [...groups].map(([id, figures]) => ({ id, figures }));
}

/** Groups with only those figures that a text names: their names in the page's language, methods or ids. */
export function matching(groups: readonly FigureGroup[], query: string): FigureGroup[] {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase();
  const words = plain(query).split(/\s+/).filter(Boolean);
  const named = ({ id }: FigureDescription) => {
    const description = `figure-${id}.description`;
    const text = plain(
      [figureName(id), has(description) ? t(description) : "", methodName(id).text, methodOf(id)?.method, id].join(" "),
    );
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ id, figures }) => ({ id, figures: figures.filter(named) }))
    .filter(({ figures }) => figures.length > 0);
}

/** Whether a group is shown open, and what happens when somebody opens or folds it. */
export interface Fold {
  open: boolean;
  /** Whether the names of all figures are there: those of the main ones come first. */
  ready: boolean;
  toggle: (open: boolean) => void;
}

/** A group as a fold: its name and how much of it can be computed, and inside each figure. */
export function groupView(
  store: Store,
  { id, figures }: FigureGroup,
  { open, ready, toggle }: Fold,
  explain: (id: string) => void,
): TemplateResult {
  const { available } = store;
  // A long list is shown before every method has been computed; how many can be is not known until then.
  const count = available ? String(figures.filter(({ id }) => available.has(id)).length) : "…";
  const footprint = figures.some((figure) => isPartOfFootprint(figure.id));
  return html`<details
    class="figures group"
    data-group=${id}
    ?open=${open}
    @toggle=${(event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      <h3 id=${`figures-${id}`}>${t(`figures-${id.replaceAll("_", "-")}`)}</h3>
      <span class="count">${t("group-count", { count, total: String(figures.length) })}</span>
    </summary>
    ${
      open && ready
        ? html`${figures
            .filter((figure) => !isPartOfFootprint(figure.id))
            .map((figure) => (figure.key ? figureAgain(store, figure) : figureView(store, figure, explain)))}
          ${footprint ? footprintTables(store, explain) : nothing}`
        : nothing
    }
  </details>`;
}
