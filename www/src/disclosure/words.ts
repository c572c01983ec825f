import { html, type TemplateResult } from "lit";
import type { Reason, Text } from "../checks/types.ts";
import {
  becauseWords,
  type Dictionary,
  dayWords,
  factOf,
  inLanguage,
  nameWords,
  needWords,
  unitWords,
} from "../checks/words.ts";
import { citation } from "../results/symbols.ts";
import type { Store } from "../store/store.ts";
import { figureDescription } from "../text/figures.ts";
import { has, t } from "../text/messages.ts";
import { formatIndex, formatQuantity, formatShare, withUnit } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import { rawMaterialNames } from "../text/raw-materials.ts";
import { materialWords } from "../text/words.ts";
import type { JsonObject } from "../types.ts";
import { type Framework, type ListedMass, type Origins, type Point, STATES, type State } from "./types.ts";

/** What the views of this screen are shown with. */
export interface Shown {
  store: Store;
  dictionary: Dictionary;
}

/** Stands in a sentence for what is no text; no text has it. */
const GAP = "\uE000";

/** A sentence with a source in it, which keeps its own language. */
export function cited(id: string, params: Record<string, string>, source: string): TemplateResult {
  const [before = "", after = ""] = t(id, { ...params, source: GAP }).split(GAP);
  return html`${before}${citation(source)}${after}`;
}

/** Quoted words of another language in a Japanese text. */
const QUOTED = /(?<=「)([^」\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+)(?=」)/u;

/** A text of a framework: the words that it prescribes keep their language, so that they are read aloud in it. */
export function frameworkText({ id }: Framework, text: Text): TemplateResult {
  const pieces = id.startsWith("fr-") ? inLanguage(text).split(QUOTED) : [inLanguage(text)];
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<span lang="fr">${piece}</span>`))}`;
}

/** A state in words. */
export function stateWords(state: State): string {
  return t(`disclosure-state-${state}`);
}

/** How many points are in each state, in words. */
export function countWords({ counts }: Framework): string {
  return STATES.filter((state) => counts[state] > 0)
    .map((state) => t("disclosure-page-count", { state: stateWords(state), count: String(counts[state]) }))
    .join(t("disclosure-page-comma"));
}

/** The value of a point, in words. */
export function valueWords(point: Point): string {
  const { value } = point;
  if (value === null) return "–";
  if (typeof value === "boolean") return t(value ? "checks-yes" : "checks-no");
  if (typeof value === "number") return numberWords(point, value);
  if (typeof value === "string") return dayWords(value);
  if (value.length === 0) return "–";
  const whole = value.reduce((sum, one) => sum + (typeof one === "string" ? 0 : one.kilograms), 0);
  return value
    .map((one) => (typeof one === "string" ? one : massWords(one, whole)))
    .join(t("disclosure-page-semicolon"));
}

/** Percent only where the figure is a percentage: an index between 0 and 1 is none. */
function numberWords({ from, unit }: Point, value: number): string {
  if (unit === undefined) return formatQuantity(value);
  const isIndex = from.some(({ name }) => figureDescription(name)?.percent === false);
  if (unit === "1") return isIndex ? formatIndex(value) : formatShare(value);
  const id = `disclosure-unit-${unit}`;
  return withUnit(formatQuantity(value), /^[a-z]+$/.test(unit) && has(id) ? t(id) : unitWords(unit));
}

function massWords({ id, kilograms }: ListedMass, whole: number): string {
  const raw = rawMaterialNames().find(([name]) => name === id);
  const share = whole > 0 ? formatShare(kilograms / whole) : "–";
  return t("disclosure-listed", { name: raw?.[1] ?? materialWords(id), mass: formatQuantity(kilograms), share });
}

/** What a value comes from; several are multiplied. */
export function fromWords({ from }: Point, document: JsonObject, dictionary: Dictionary): string {
  return from.map((one) => originWords(one, document, dictionary)).join(" × ");
}

function originWords({ kind, name }: Origins, document: JsonObject, dictionary: Dictionary): string {
  if (kind === "field") return placeName(document, name);
  const id = `disclosure-property-${name}`;
  return kind === "property" && has(id) ? t(id) : nameWords(name, dictionary);
}

/** A remark on a value; what the command line's options would do is told in the page's own words. */
export function noteWords({ code, params = {} }: Reason, dictionary: Dictionary): string {
  const own = `disclosure-page-${code.replaceAll(/[._]/g, "-")}`;
  if (has(own)) return t(own);
  const { share } = params;
  if (typeof share === "number") return t(`because-${code.replaceAll(".", "-")}`, { share: formatShare(share) });
  return becauseWords({ code, params }, dictionary);
}

/** A field that is missing, in words. */
export function fieldWords({ store, dictionary }: Shown, pointer: string): string {
  return factOf(pointer) ? needWords(store.document, pointer, dictionary) : placeName(store.document, pointer);
}
