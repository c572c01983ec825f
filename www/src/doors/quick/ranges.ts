import type { Engine } from "../../engine/engine.ts";
import type { Figure, JsonObject } from "../../types.ts";
import type { Answers, Question } from "./answers.ts";
import { documentsBetween, openQuestions } from "./build.ts";

/** The figures of a first estimate. */
export const FIGURES = ["mci_at_average_life", "mci", "recycled_content", "carbon_footprint"] as const;

/** Between which values a figure lies, over all documents that the answers allow. */
export interface Range {
  id: string;
  low: number;
  high: number;
  unit: Figure["unit"];
  /** The smallest share of the mass that a document's figure could use. */
  coverage: number;
  /** Whether some of the documents have no value. */
  partial: boolean;
}

/** What one more answer would be worth. */
export interface Gain {
  question: Question;
  ranges: Map<string, Range>;
}

/** The lowest and highest figure of the core over some documents. */
function between(engine: Engine, documents: readonly JsonObject[]): Map<string, Range> {
  const found = new Map<string, Range>();
  let assessed = 0;
  for (const document of documents) {
    const { figures } = engine.assess(document, "basic", "cut_off");
    for (const id of FIGURES) {
      const figure = figures[id];
      const range = found.get(id);
      if (!figure || figure.value === null) {
        if (range) range.partial = true;
        continue;
      }
      const { value, unit, coverage = 1 } = figure;
      if (!range) found.set(id, { id, low: value, high: value, unit, coverage, partial: assessed > 0 });
      else {
        range.low = Math.min(range.low, value);
        range.high = Math.max(range.high, value);
        range.coverage = Math.min(range.coverage, coverage);
      }
    }
    assessed += 1;
  }
  return found;
}

/** Between which values each figure lies. */
export function rangesOf(engine: Engine, answers: Answers): Map<string, Range> {
  return between(engine, documentsBetween(engine, answers));
}

/** What each open question would be worth, if it alone were answered. */
export function gainsOf(engine: Engine, answers: Answers): Gain[] {
  return openQuestions(engine, answers).map((question) => ({
    question,
    ranges: between(engine, documentsBetween(engine, answers, question)),
  }));
}
