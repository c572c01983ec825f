import type { Material, Params } from "../types.ts";
import { has, language, nameIn, t } from "./messages.ts";
import { formatNumber, formatShare } from "./numbers.ts";

const names = new Map<string, Intl.DisplayNames>();

/** The browser's names in the page's language. To make such a list takes long, and forms ask for it with each key. */
function browserNames(type: "region" | "currency"): Intl.DisplayNames {
  const key = `${type} ${language()}`;
  const known = names.get(key) ?? new Intl.DisplayNames(language(), { type });
  names.set(key, known);
  return known;
}

/** The name of a place of an electricity mix or a market: a country's from the browser, others from the messages. */
export function placeWords(id: string): string {
  const message = `geography-${id.toLowerCase()}`;
  if (has(message)) return t(message);
  if (/^[a-z]{2}$/i.test(id)) {
    const name = browserNames("region").of(id.toUpperCase());
    if (name) return name;
  }
  return id;
}

/** The name of an energy carrier or a mode of transport. */
export function tableWords(kind: "carrier" | "mode", id: string): string {
  const message = `${kind}-${id.replaceAll("_", "-")}`;
  return has(message) ? t(message) : id.replaceAll("_", " ");
}

let materials = new Map<string, Material>();

/** Hands the reference materials over, whose names the core's sentences need. */
export function provideMaterials(list: readonly Material[]): void {
  materials = new Map(list.map((material) => [material.id, material]));
}

/** A reference material's name in the page's language; an id that is none stands as it is. */
export function materialWords(id: string): string {
  const material = materials.get(id);
  if (!material) return id;
  return nameIn(material);
}

/** The name of a currency, from the browser. */
export function currencyWords(code: string): string {
  return browserNames("currency").of(code) ?? code;
}

/** The core's codes within its sentences, by the name of the parameter. */
const GROUPS: Record<string, string> = {
  expected: "kind",
  found: "kind",
  stage: "stage",
  key: "word",
  kind: "word",
  treatment: "word",
};

/** A value of the core as it stands in a sentence: codes in words, numbers in the reader's way. */
function parameterWords(name: string, value: number | string): string {
  if (typeof value === "number")
    return name === "share" || name.endsWith("_share") ? formatShare(value) : formatNumber(value);
  if (name === "material") return materialWords(value);
  if (name === "carrier") return tableWords("carrier", value);
  if (name === "geography") return placeWords(value);
  const group = GROUPS[name];
  return group !== undefined && has(`${group}-${value}`) ? t(`${group}-${value}`) : value;
}

/** The sentence of a code of the core. */
export function coreText(kind: "problem" | "note", code: string, params: Params | undefined): string {
  const id = `${kind}-${code.replaceAll(".", "-")}`;
  if (!has(id)) return t("problem-without-words", { code });
  const words = Object.entries(params ?? {}).map(([name, value]) => [name, parameterWords(name, value)] as const);
  return t(id, Object.fromEntries(words));
}
