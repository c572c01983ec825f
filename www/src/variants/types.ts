import type { Market, Outcome, Value } from "../checks/types.ts";
import type { Json, Problem } from "../types.ts";

/** Something of both documents. */
export interface Both<T> {
  before: T;
  after: T;
}

/** What a difference is worth beside the ranges that inputs state. */
export type Certainty = "not_asked" | "not_stated" | "below" | "above_stated" | "too_many";

/** A figure that differs. */
export interface MovedFigure {
  id: string;
  unit: string;
  before: number | null;
  after: number | null;
  difference?: number;
  /** The better one; nothing where the figure only describes. */
  better?: "before" | "after";
  incomplete: Both<boolean>;
  certainty: Certainty;
  uncertainty?: number;
}

/** A field that differs, with both values as they were written. */
export interface FieldDifference {
  field: string;
  before?: Json;
  after?: Json;
}

/** A part that differs. */
export interface PartDifference {
  id: string;
  change: "added" | "removed" | "changed";
  before?: string;
  after?: string;
  moved: boolean;
  fields: FieldDifference[];
}

/** A total of an item. */
export interface Total {
  id: string;
  unit: string;
  item: Both<number | null>;
  functional_unit: Both<number | null>;
}

/** Two documents side by side, as the core has them: `meguru-comparison/1`. */
export interface Comparison {
  figures: MovedFigure[];
  same: number;
  unknown: number;
  ranges: number;
  footprint: { stages: [id: string, both: Both<number | null>][]; total: Both<number | null> };
  totals: Total[];
  same_function?: boolean;
  parts: PartDifference[];
  fields: FieldDifference[];
  problems: Both<Problem[]>;
}

/** A rule whose outcome differs. */
export interface ChangedOutcome {
  rule: string;
  before: Outcome;
  after: Outcome;
  value_before: Value | null;
  value_after: Value | null;
  unit?: string;
  name?: string;
}

/** What changes of the outcomes of a market's rules. */
export interface ChangedOutcomes {
  market: Market;
  day_before: string | null;
  day_after: string | null;
  changed: ChangedOutcome[];
  same: number;
}

/** How far a lever can be pulled on the product. */
export interface LeverReach {
  id: string;
  applies: boolean;
  /** Greatest strength, as a share. */
  maximum: number;
}

/** A field that a variant takes. */
export interface Edit {
  path: string;
  value?: Json;
}
