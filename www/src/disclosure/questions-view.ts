import { html, nothing, type TemplateResult } from "lit";
import { questions, stated } from "../checks/facts.ts";
import { questionList } from "../checks/facts-view.ts";
import { factOf } from "../checks/words.ts";
import { t } from "../text/messages.ts";
import type { Asker, Session } from "./session.ts";
import type { Shown } from "./words.ts";

/** The fact that the field of units on this screen stands for. */
export const UNITS = "/product/facts/units_sold_in_japan";

/** Pointers of facts that the chosen frameworks, or the container law, wait for. */
function waitingFor(asker: Asker, { chosen, fee }: Session): string[] {
  const needs =
    asker === "fee"
      ? (fee?.needs ?? []).filter((pointer) => pointer !== UNITS)
      : chosen.flatMap(({ applies_needs = [], points }) => [
          ...applies_needs,
          ...points.flatMap((point) => point.needs),
        ]);
  return [...new Set(needs)].filter((pointer) => factOf(pointer));
}

/** Facts as fields, folded: those that are waited for, and those that were answered here. */
export function questionsView({ store }: Shown, session: Session, asker: Asker): TemplateResult | typeof nothing {
  const { catalogue, asked, disclosure, fee } = session;
  const waiting = new Set(waitingFor(asker, session));
  // Each is asked in one place: where it was asked first.
  for (const pointer of waiting) if (!asked.has(pointer)) asked.set(pointer, asker);
  const given = new Set(stated(store));
  const own = [...asked].filter(([, by]) => by === asker).map(([pointer]) => pointer);
  const open = own.filter((pointer) => waiting.has(pointer));
  const facts = catalogue?.facts ?? {};
  const list = questions(
    own.filter((pointer) => waiting.has(pointer) || given.has(pointer)),
    new Map(),
    facts,
  );
  if (list.length === 0) return nothing;
  const left = questions(open, new Map(), facts).length;
  return html`<details class="facts-to-enter" data-asker=${asker}>
    <summary>${left === 0 ? t("disclosure-page-facts-none") : t("disclosure-page-facts", { count: String(left) })}</summary>
    <p class="hint">${t("disclosure-page-facts-text")}</p>
    ${questionList(store, (asker === "fee" ? fee : disclosure)?.problems ?? [], list)}
  </details>`;
}
