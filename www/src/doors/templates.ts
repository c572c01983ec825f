import { isObject } from "../document/pointer.ts";
import type { Written } from "../text/messages.ts";
import type { Json, JsonObject } from "../types.ts";

const documents = import.meta.glob<JsonObject>("../../../data/templates/*.json", { eager: true, import: "default" });

/** Names that a template carries in Japanese and, behind " / ", in English. */
const NAMED = new Set(["name", "description"]);

/** A template's document, with the names of one language. */
export function templateDocument(file: string, language: Written): JsonObject {
  const document = documents[`../../../data/templates/${file}.json`];
  if (!document) throw new Error(`No template ${file}.`);
  return inLanguage(document, language) as JsonObject;
}

function inLanguage(value: Json, language: Written): Json {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (!NAMED.has(key) || typeof item !== "string") return [key, inLanguage(item, language)];
    return [key, item.split(" / ")[language === "ja" ? 0 : 1] ?? item];
  });
  return Object.fromEntries(entries) as JsonObject;
}
