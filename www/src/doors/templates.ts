import type { Written } from "../text/messages.ts";
import type { JsonObject } from "../types.ts";
import { inLanguage } from "./template.ts";

const documents = import.meta.glob<JsonObject>("../../../data/templates/*.json", { eager: true, import: "default" });

/** A template's document, with the names of one language, where any of them may be needed at once. */
export function templateDocument(file: string, language: Written): JsonObject {
  const document = documents[`../../../data/templates/${file}.json`];
  if (!document) throw new Error(`No template ${file}.`);
  return inLanguage(document, language);
}
