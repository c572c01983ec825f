import type { TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { namedWords, wordsView } from "./named-words.ts";

/** What a factor covers. */
export function boundaryView({ boundary }: { boundary: string }): TemplateResult | string {
  return boundary === "" ? t("factor-not-stated") : wordsView(namedWords("boundary", boundary));
}

/** The gases that a factor counts. Formulas alone are in no language. */
export function gasesView({ gas_scope: gases }: { gas_scope: string }): TemplateResult | string {
  if (gases === "") return t("factor-not-stated");
  const { text, lang } = /[a-z]{2}/.test(gases) ? namedWords("gases", gases) : { text: gases };
  return wordsView({ text: text.replaceAll("CO2", "CO₂"), lang });
}

/** The year of a factor, with what its source says of it beyond a year. */
export function yearWords(year: string): string | TemplateResult {
  if (year === "not_stated" || year === "") return t("unknown-amount");
  const labelled = /^(\d{4}) \(as labelled\)$/.exec(year)?.[1];
  if (labelled !== undefined) return t("year-as-labelled", { year: labelled });
  const model = /^undated \(model ([\d.]+)\)$/.exec(year)?.[1];
  if (model !== undefined) return t("year-of-model", { model });
  return /[a-z]/i.test(year) ? wordsView(namedWords("dated", year)) : year;
}
