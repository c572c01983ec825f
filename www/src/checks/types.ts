import type { Params, Problem } from "../types.ts";

/** What came of a rule, the gravest first: the order in which outcomes are shown. */
export const OUTCOMES = [
  "not_met",
  "cannot_tell",
  "evidence_needed",
  "review",
  "undetermined",
  "not_yet_in_force",
  "met",
  "not_applicable",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Markets whose rules are known. */
export const MARKETS = ["jp", "eu", "fr", "de", "uk", "us"] as const;

export type Market = (typeof MARKETS)[number];

/** How much a rule binds. */
export const SEVERITIES = ["law", "standard", "voluntary", "guidance"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How far somebody has read what a rule says. */
export type Verified = "yes" | "part" | "memory";

/** A text in both languages. */
export interface Text {
  en: string;
  ja: string;
}

/** A reason, as a code with its values. */
export interface Reason {
  code: string;
  params?: Params;
}

/** A value as outcomes have it: yes or no, a number, a range, a day, words. */
export type Value = boolean | number | string | number[] | string[];

/** The outcome for one packaging unit or part. */
export interface SubjectOutcome {
  path: string;
  outcome: Outcome;
  value?: Value;
  needs?: string[];
}

/** What came of one rule. */
export interface Check {
  rule: string;
  outcome: Outcome;
  /** What is compared: a figure, a fact or a property. */
  name?: string;
  value: Value | null;
  comparator: string | null;
  threshold: Value | null;
  unit?: string;
  distance?: number;
  /** Pointers of the fields that would settle it. */
  needs: string[];
  because: Reason[];
  /** Components that cause it. */
  components?: { path: string; value: number }[];
  /** First day on which the rule binds. */
  from: string | null;
  later?: { from: string; threshold: number };
  /** The packaging unit or part that is told of. */
  at?: string;
  subjects?: SubjectOutcome[];
}

/** What came of every rule of a market. */
export interface Checks {
  market: Market;
  placed_on_market: string | null;
  /** Day to which the packs stand. */
  rules: string | null;
  checks: Check[];
  problems: Problem[];
}

/** A rule. */
export interface Rule {
  id: string;
  instrument: Text;
  article: string;
  severity: Severity;
  verified: Verified;
  /** What was read: the text, somebody's account of it, nothing. */
  text: "read" | "cited" | "memory";
  source: string;
  /** Where the text is officially published, if that is known. */
  url?: string;
  /** The day on which it was last compared with its source. */
  checked: string;
  pending?: Text;
  review?: Text;
  evidence?: Text;
  statement: Text;
  remedy: Text;
}

/** A fact that documents may state. */
export interface Fact {
  kind: "yes_no" | "number" | "share" | "day" | "word" | "words";
  /** Whether it stands with the product alone. */
  of_product: boolean;
  unit?: string;
  words?: string[];
  about: Text;
}

/** The rules, and the facts that they ask for. */
export interface Catalogue {
  version: string | null;
  rules: Rule[];
  facts: Record<string, Fact>;
  /** Ids of the figures that labels may print. */
  printable: string[];
}

/** Recycled content in one legal meaning. */
export interface Content {
  meaning: string;
  verified: Verified;
  source: string;
  value: number | null;
  range?: [number, number];
  /** Mass counted as recycled, and mass that it is divided by, in kg. */
  numerator: number;
  denominator: number;
  mass_balance?: number;
  excluded?: { reason: string; kilograms: number; components: string[] }[];
  needs?: string[];
  unproven?: string[];
}

/** Recycled content of the product or a packaging unit. */
export interface Profile {
  at: string;
  packaging: boolean;
  contents: Content[];
}

/** A word of a text that a rule speaks of. */
export interface Finding {
  set: string;
  text: string;
  /** First character (Unicode scalar value) from 0, and the first behind. */
  start: number;
  end: number;
  outcome: Outcome;
  rules: { rule: string; outcome: Outcome }[];
  because: Reason[];
  claimed?: number;
  supported?: number;
  needs?: string[];
  /** When such a claim is allowed. */
  allowed: Text;
  /** Wordings that the figures support, in the language of the words. */
  suggestions: string[];
}

/** What was found in a text. */
export interface Claims {
  findings: Finding[];
  problems: Problem[];
}
