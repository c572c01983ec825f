import { isObject, withValue } from "../../document/pointer.ts";
import { type Written, written } from "../../text/messages.ts";
import type { JsonObject } from "../../types.ts";

/** Where a document keeps the answers that it was made of: no figure reads what stands there. */
export const KEPT_AT = "/extensions/meguru_first_estimate";

/**
 * The answers to the five questions, as they were given: a choice by its name, what was typed as it was typed. An answer
 * that is not there yet is not the same as `unknown`.
 */
export interface Answers {
  /** Language of the names in the document that is made of the answers. */
  language: Written;
  /** Id of a category, or `unknown`. */
  kind?: string;
  /** `known`, with the text beside it, or `unknown`. */
  weight?: string;
  weight_text?: string;
  /** Ids of materials, or `unknown`. */
  material?: string;
  second?: string;
  /** `none`, `some`, `most`, `known`, with the text beside it, or `unknown`. */
  recycled?: string;
  recycled_text?: string;
  /** `known`, with the text beside it, or `unknown`. */
  life?: string;
  life_text?: string;
  /** `recycled`, `burnt`, `reused`, `landfill` or `unknown`. */
  after?: string;
}

/** What one can be asked. */
export type Question = "kind" | "weight" | "material" | "recycled" | "life" | "after";

/** The questions in their order; the last two stand on one screen. */
export const QUESTIONS: readonly Question[] = ["kind", "weight", "material", "recycled", "life", "after"];

/** Whether a document was made of answers. */
export function isMade(document: JsonObject): boolean {
  return isObject(document.extensions) && isObject(document.extensions.meguru_first_estimate);
}

/** The answers that a document was made of, or none yet. */
export function answersOf(document: JsonObject): Answers {
  const extensions = document.extensions;
  const kept = isObject(extensions) ? extensions.meguru_first_estimate : undefined;
  const texts = isObject(kept) ? Object.entries(kept).filter(([, value]) => typeof value === "string") : [];
  return { language: written(), ...(Object.fromEntries(texts) as Partial<Answers>) };
}

/** A document that keeps the answers that it was made of. */
export function withAnswers(document: JsonObject, answers: Answers): JsonObject {
  return withValue(document, KEPT_AT, { ...answers } as JsonObject);
}
