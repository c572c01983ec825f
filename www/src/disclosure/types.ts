import type { Reason, Text, Verified } from "../checks/types.ts";
import type { Problem } from "../types.ts";

/** How far a point is filled, in the order in which states are told. */
export const STATES = ["filled", "default", "review", "missing", "not_applicable", "outside"] as const;

export type State = (typeof STATES)[number];

/** A material of a list, with its mass in one product. */
export interface ListedMass {
  id: string;
  kilograms: number;
}

/** A value of a point: yes or no, a number in its unit, a day, words, or masses. */
export type Disclosed = boolean | number | string | string[] | ListedMass[];

/** What a value comes from. */
export interface Origins {
  kind: "figure" | "fact" | "recycled_content" | "property" | "field";
  /** Id of a figure or definition, name of a fact or property, or pointer of a field. */
  name: string;
}

/** One point of a framework. */
export interface Point {
  id: string;
  reference: Text;
  statement: Text;
  state: State;
  value: Disclosed | null;
  unit?: string;
  about: "all" | "product" | "packaging";
  /** Several are multiplied. */
  from: Origins[];
  origin?: "evidenced" | "stated" | "default" | "estimated";
  default_share?: number;
  /** Pointers of the fields that would fill it. */
  needs: string[];
  notes: Reason[];
  note?: Text;
  outside?: "company" | "item" | "words" | "no_field" | "pending";
  why?: Text;
  verified: Verified;
}

/** A framework with its points, as one product fills them. */
export interface Framework {
  id: string;
  name: Text;
  version: Text;
  source: string;
  verified: Verified;
  text: "read" | "cited" | "memory";
  checked: string;
  /** Whether it is for the product; nothing where that cannot be told. */
  applies: boolean | null;
  /** Pointers of the fields that would tell. */
  applies_needs?: string[];
  note?: Text;
  content: { definition: string; source: string; verified: Verified; why: Text }[];
  counts: Record<State, number>;
  points: Point[];
}

/** What a product is ready to disclose: `meguru-disclosure/1`. */
export interface Disclosure {
  engine: string;
  tables: { factors: string; defaults: string };
  product: string | null;
  data_of: string | null;
  frameworks: Framework[];
  problems: Problem[];
}

/** A figure of the container law with its source. */
export interface Sourced {
  value: number;
  verified?: Verified;
  source?: string;
}

/** What is owed for one class, use and role; masses in kg. */
export interface FeeLine {
  class: string;
  purpose: string;
  role: "user" | "maker";
  components: string[];
  sold_kg: number | null;
  collected_kg: number | null;
  business_kg?: number | null;
  discharged_kg: number | null;
  coefficient: Sourced | null;
  obligation_kg: number | null;
  price: Sourced | null;
  yen: number | null;
  at_most_yen: number | null;
  needs: string[];
}

/** What is owed for packaging by Japan's container law: `meguru-container-fee/1`. */
export interface Fee {
  year: number | null;
  method: "own" | "simplified";
  units: number | null;
  exempt: boolean | null;
  lines: FeeLine[];
  not_due: { path: string; because: Reason }[];
  yen: number | null;
  at_most_yen: number | null;
  /** Pointers of fields, and options of the command line, that would settle it. */
  needs: string[];
  notes: Reason[];
  problems: Problem[];
}
