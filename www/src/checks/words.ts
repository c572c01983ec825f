import { componentOf } from "../document/rows.ts";
import { figureName } from "../results/figure-view.ts";
import { figureDescription } from "../text/figures.ts";
import { has, language, nameIn, t, written } from "../text/messages.ts";
import { formatIndex, formatNumber, formatQuantity, formatShare, percentOf, withUnit } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import { materialWords } from "../text/words.ts";
import type { JsonObject, Tables } from "../types.ts";
import type { Catalogue, Check, Fact, Outcome, Reason, Rule, Text, Value } from "./types.ts";

/** What words need: the facts of the catalogue and the tables of the core. */
export interface Dictionary {
  facts: Catalogue["facts"];
  tables: Tables;
}

/** A text of a rule in the page's language. */
export function inLanguage(text: Text): string {
  return text[written()];
}

/** An outcome in words. */
export function outcomeWords(outcome: Outcome): string {
  return t(`outcome-${outcome}`);
}

/** What a fact says, as a heading: without its full stop. */
export function factWords({ about }: Fact): string {
  return inLanguage(about).replace(/[.。]$/, "");
}

/** A word of a fact, in words. */
export function choiceWords(word: string): string {
  const id = `fact-word-${word}`;
  return has(id) ? t(id) : word;
}

/** A unit of a fact or a figure. */
export function unitWords(unit: string): string {
  const id = `fact-unit-${unit.replaceAll(/[ /]/g, "_")}`;
  return has(id) ? t(id) : unit;
}

/** What a condition names, in words: a meaning of recycled content, a figure, a property, a fact. */
export function nameWords(name: string, { facts }: Dictionary): string {
  const fact = facts[name];
  if (fact) return factWords(fact);
  const id = [`meaning-${name}`, `property-${name}`].find(has);
  return id === undefined ? figureName(name) : t(id);
}

/** A number in its unit; a number without one is a share unless the catalogue of figures says otherwise. */
function numberWords(value: number, unit: string | undefined, name: string | undefined): string {
  if (unit === undefined) return formatNumber(value);
  if (unit !== "1") return withUnit(formatQuantity(value), unitWords(unit));
  return figureDescription(name ?? "")?.percent === false ? formatIndex(value) : formatShare(value);
}

/** A word that is compared: a category, a material, a family, or one of a fact. */
function wordWords(word: string, { tables }: Dictionary): string {
  const category = tables.categories.find(({ id }) => id === word);
  if (category) return nameIn(category);
  const id = [`fact-word-${word}`, `family-${word}`].find(has);
  return id === undefined ? materialWords(word) : t(id);
}

/** A value of a comparison, in words. */
export function valueWords(value: Value, { name, unit }: Pick<Check, "name" | "unit">, dictionary: Dictionary): string {
  if (typeof value === "boolean") return t(value ? "checks-yes" : "checks-no");
  if (typeof value === "number") return numberWords(value, unit, name);
  if (typeof value === "string") return value;
  const [low, high] = value;
  if (typeof low === "number" && typeof high === "number")
    return t("checks-range", { low: numberWords(low, unit, name), high: numberWords(high, unit, name) });
  const words = value.map((word) => wordWords(String(word), dictionary));
  return words.length === 0 ? t("checks-page-no-word") : words.join(t("checks-page-comma"));
}

/** How much is missing: of shares, percentage points. */
export function distanceWords(distance: number, { name, unit }: Pick<Check, "name" | "unit">): string {
  if (unit === "1" && figureDescription(name ?? "")?.percent !== false)
    return t("percentage-points", { value: formatQuantity(percentOf(distance)) });
  return numberWords(distance, unit, name);
}

const COMPARATORS: Record<string, string> = {
  ">=": "at-least",
  ">": "above",
  "<=": "at-most",
  "<": "below",
  "=": "equal",
  "!=": "different",
  in: "in",
  has: "has",
};

/** What is asked of a value: "at least 30 %". */
export function thresholdWords(comparator: string, threshold: string): string {
  return t(`checks-page-asked-${COMPARATORS[comparator] ?? "equal"}`, { threshold });
}

/** A day as the reader's language writes it. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** Why an outcome is what it is. */
export function becauseWords({ code, params = {} }: Reason, dictionary: Dictionary): string {
  const words = Object.entries(params).map(([name, value]) => {
    if (name === "name") return [name, nameWords(String(value), dictionary)];
    if (name === "from" || name === "until") return [name, dayWords(String(value))];
    if (typeof value === "number") return [name, formatQuantity(value)];
    return [name, wordWords(value, dictionary)];
  });
  return t(`because-${code.replaceAll(".", "-")}`, Object.fromEntries(words) as Record<string, string>);
}

/** Where a rule stands: its instrument. The article stays in its own language. */
export function instrumentWords(rule: Rule): string {
  return inLanguage(rule.instrument);
}

/** The fact that a pointer of the document leads to: its name and what states it. */
export function factOf(pointer: string): { name: string; at: string } | undefined {
  const found = /^(.*)\/facts\/([^/]+)(?:\/value)?$/.exec(pointer);
  return found?.[1] === undefined || found[2] === undefined ? undefined : { at: found[1], name: found[2] };
}

/** The product, a packaging unit or a part, in words. */
export function subjectWords(document: JsonObject, pointer: string): string {
  return pointer === "/product" || !componentOf(pointer) ? t("checks-product") : placeName(document, pointer);
}

/** Where a pointer leads, in words; facts say what they are about. */
export function needWords(document: JsonObject, pointer: string, dictionary: Dictionary): string {
  const found = factOf(pointer);
  const fact = found && dictionary.facts[found.name];
  if (!fact) return placeName(document, pointer);
  if (found.at === "/product") return factWords(fact);
  return t("place-with", { place: placeName(document, found.at), what: factWords(fact) });
}
