import { isObject } from "../document/pointer.ts";
import type { Written } from "../text/messages.ts";
import type { Json, JsonObject } from "../types.ts";

const documents = import.meta.glob<JsonObject>("../../../data/templates/*.json", { import: "default" });

/** Names that a template carries in Japanese and, behind " / ", in English. */
const NAMED = new Set(["name", "description"]);

/** Loads a template's document, with the names of one language. */
export async function loadTemplate(file: string, language: Written): Promise<JsonObject> {
  const document = await documents[`../../../data/templates/${file}.json`]?.();
  if (!document) throw new Error(`No template ${file}.`);
  return inLanguage(document, language);
}

/** A template's document with the names of one language. */
export function inLanguage(document: JsonObject, language: Written): JsonObject {
  return named(document, language) as JsonObject;
}

function named(value: Json, language: Written): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, language));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (!NAMED.has(key) || typeof item !== "string") return [key, named(item, language)];
    return [key, item.split(" / ")[language === "ja" ? 0 : 1] ?? item];
  });
  return Object.fromEntries(entries) as JsonObject;
}
