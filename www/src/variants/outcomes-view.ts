import { html, nothing, type TemplateResult } from "lit";
import { addressOf } from "../app/actions.ts";
import { dayWords, inLanguage, instrumentWords, outcomeWords, valueWords } from "../checks/words.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { Session } from "./session.ts";
import type { ChangedOutcome } from "./types.ts";

/** The rules whose outcome differs, for the market and the day that are chosen among the checks. */
export function outcomesView(store: Store, session: Session): TemplateResult {
  const { outcomes, rules } = session;
  const asked = t("variants-checks-about", {
    market: t(`checks-page-market-${session.market}`),
    day: dayWords(session.day),
  });
  return html`<section aria-labelledby="variants-checks">
    <h3 id="variants-checks">${t("variants-checks")}</h3>
    <p class="hint">${asked} <a href=${addressOf("checks")}>${t("variants-checks-choose")}</a></p>
    ${
      outcomes === undefined || rules === undefined
        ? html`<p>${t("variants-checks-working")}</p>`
        : outcomes.changed.length === 0
          ? html`<p>${t("variants-checks-none", { count: String(outcomes.same) })}</p>`
          : html`<p>${t("variants-checks-count", { count: String(outcomes.changed.length), same: String(outcomes.same) })}</p>
              ${outcomes.changed.map((changed) => outcomeView(store, session, changed))}`
    }
  </section>`;
}

function outcomeView(store: Store, session: Session, changed: ChangedOutcome): TemplateResult {
  const rule = session.rules?.rules.find(({ id }) => id === changed.rule);
  const dictionary = { facts: session.rules?.facts ?? {}, tables: store.engine.tables };
  const value = (side: "value_before" | "value_after") => {
    const own = changed[side];
    return own === null ? nothing : html` (${valueWords(own, changed, dictionary)})`;
  };
  return html`<div class="differs" data-rule=${changed.rule}>
    <h4>${rule ? inLanguage(rule.statement) : changed.rule}</h4>
    <p class="hint">${rule ? instrumentWords(rule) : nothing} <span class="rule-id">${changed.rule}</span></p>
    <p>
      <del>${outcomeWords(changed.before)}${value("value_before")}</del>
      <span aria-hidden="true">→</span><span class="unseen">${t("variants-becomes")}</span>
      <ins>${outcomeWords(changed.after)}${value("value_after")}</ins>
    </p>
  </div>`;
}
