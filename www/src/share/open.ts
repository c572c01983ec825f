import { figureName } from "../results/figure-view.ts";
import { ALLOCATIONS, type Store } from "../store/store.ts";
import { figureText } from "../text/figures.ts";
import { t, useCatalogue } from "../text/messages.ts";
import { PREFIX, type Shared, unpack } from "./link.ts";

/** So many figures that differ are named; the number of the others is told. */
const NAMED = 4;

/**
 * Opens the product of a link, and says whether its figures are what they were when the link was made; `false` if there
 * is no product in it.
 */
export async function openLink(store: Store, fragment: string): Promise<boolean> {
  await useCatalogue("share");
  const shared = await unpack(fragment);
  if (!shared) {
    store.tell({ message: fragment.startsWith(PREFIX) ? "share-not-opened" : "share-newer", grave: true });
    return false;
  }
  const before = store.started;
  if (!store.open(JSON.stringify(shared.document), null, false)) return false;
  const different = differences(store, shared);
  const told = [
    different.length === 0 ? t("share-same") : t("share-different", { figures: listed(different) }),
    different.length === 0
      ? ""
      : t("share-versions", { former: versionsOf(shared), now: versionsOf(store.assessment) }),
    shared.own_factors ? t("share-own-factors") : "",
    before ? t("share-before") : "",
  ];
  store.tell({
    message: "share-opened",
    params: { told: told.filter(Boolean).join(" ") },
    grave: different.length > 0,
  });
  return true;
}

/** Figures of the link that come out otherwise today, as texts. */
function differences(store: Store, { figures, allocation }: Shared): string[] {
  const known = ALLOCATIONS.find((name) => name === allocation) ?? "cut_off";
  const today = store.engine.assess(store.document, "all", known).figures;
  return Object.entries(figures).flatMap(([id, former]) => {
    const figure = today[id];
    if (figure?.value === former) return [];
    if (!figure) return [id];
    const text = (value: number | null) => (value === null ? t("share-none") : figureText(id, figure, value));
    return [t("share-difference", { figure: figureName(id), former: text(former), now: text(figure.value) })];
  });
}

function listed(different: string[]): string {
  const named = different.slice(0, NAMED).join(t("share-comma"));
  const more = different.length - NAMED;
  return more > 0 ? named + t("share-more", { count: String(more) }) : named;
}

function versionsOf({ engine, tables }: { engine: string; tables: object }): string {
  return [engine, ...new Set(Object.values(tables as Record<string, string>))].join(" / ");
}
