/** How a figure came to be known, strongest first. */
export type Origin = "evidenced" | "stated" | "default" | "estimated";

/** A problem of the document. Texts: `problem-<code>` in the message catalogue. */
export interface Problem {
  code: string;
  /** JSON pointer of the field; empty for the document itself. */
  path: string;
  severity: "error" | "warning" | "info";
  params: Record<string, number | string>;
}

/** A remark on a figure. Texts: `note-<code>` in the message catalogue. */
export interface Note {
  code: string;
  path?: string;
  params?: Record<string, number | string>;
}

/** One figure of one product. */
export interface Figure {
  /** `null` where it cannot be computed; `needs` says why. */
  value: number | null;
  unit: string;
  basis: "product" | "functional_unit";
  origin?: Origin;
  /** Share of the mass in question that the figure could use. */
  coverage?: number;
  /** Share of the used mass that rests on defaults or estimates. */
  default_mass_share?: number;
  /** Share of the used mass that rests on table rows nobody has read in their source. */
  unverified_mass_share?: number;
  verification: "published_case" | "formula_read" | "from_memory";
  /** JSON pointers of the fields that would complete it. */
  needs?: string[];
  notes?: Note[];
  /** The same figure for each component that it can be said of; only where all figures were asked for. */
  by_component?: ComponentValue[];
}

/** A figure's value for one component, in the figure's unit. */
export interface ComponentValue {
  /** JSON pointer of the component. */
  path: string;
  value: number;
}

/** One declared target and where the product stands. */
export interface TargetProgress {
  /** Id of the figure. */
  figure: string;
  /** Year by which the target is to be reached. */
  year: number;
  /** Value to be reached, in the figure's unit. */
  target: number;
  unit: string;
  /** Value of the figure today; `null` where it cannot be computed or was not asked for. */
  value: number | null;
  /** What is missing to the target; 0 where it is reached. */
  gap: number | null;
  /** Change needed in each year that is left; negative where less is better. */
  required_per_year: number | null;
  /** Whether the figure is at least as good as the straight line from base to target. */
  on_track: boolean | null;
  /** How `on_track` is judged. */
  method: "linear";
  /** JSON pointers of the fields that would complete it. */
  needs?: string[];
}

/** What an assessment is asked for. */
export interface AssessOptions {
  /** Whether every figure's derivation is wanted; `false` if left out. */
  explain?: boolean;
  /** All figures, or only those that most people ask for, which takes less time; `all` if left out. */
  figures?: "all" | "basic";
  /** How the carbon footprint and its stages allocate recycling; `cut_off` if left out. */
  allocation?: AllocationChoice;
}

/** A way to allocate recycling: 100:0, 0:100, 50:50, and the EU's Circular Footprint Formula. */
export type AllocationChoice = "cut_off" | "end_of_life" | "fifty_fifty" | "cff";

/** One term of a footprint. */
export interface Contribution {
  stage: "raw_materials" | "production" | "distribution" | "use" | "end_of_life";
  /** What it comes from. Texts: `process-<id>` in the message catalogue. */
  process: string;
  /** JSON pointer of the component, activity or leg. */
  path: string;
  /** kg CO2e; negative for a credit. */
  value: number;
  /** Share of the sum of all terms' magnitudes. */
  share: number;
}

/** A figure without and with a lever; `null` where it cannot be computed. */
export interface LeverEffect {
  before: number | null;
  after: number | null;
}

/** What a circular choice does. Texts: `lever-<id>` in the message catalogue. */
export interface Lever {
  id: "recycled_content" | "lighter" | "longer_life" | "reuse" | "take_back" | "local_loop";
  /** Whether it changes anything of this product. */
  applies: boolean;
  /** Whether footprint and circularity move in opposite directions; left out where one is not known. */
  trade_off?: boolean;
  figures: Record<string, LeverEffect>;
}

/** What each circular choice does to a product: what `levers_text` answers with. */
export interface Levers {
  format: "meguru-levers/1";
  levers: Lever[];
}

/** An emission factor behind a footprint. */
export interface FactorUse {
  /** Id in the factor library; nothing for one of the user's own. */
  id?: string;
  /** JSON pointer of the first place that uses it. */
  path: string;
  value: number;
  /** Empty for a factor of the user's own. */
  unit: string;
  geography: string;
  /** How near its place is to the market. Texts: `nearness-<id>`. */
  nearness: "same_country" | "same_region" | "global" | "foreign_proxy" | "not_stated";
  year: string;
  gwp_basis: string;
  co2_only: boolean;
  source: string;
  /** Name of the licence; empty for a factor of the user's own. */
  licence: string;
  primary: boolean;
  /** Share of the footprint, by magnitude. */
  share: number;
}

/** A share of a footprint. */
export interface Portion {
  of: string;
  share: number;
}

/** What a footprint is made of and rests on, by the allocation asked for. */
export interface FootprintAccount {
  /** In the order of the stages and of the document. */
  contributions: Contribution[];
  factors: FactorUse[];
  nearness: Portion[];
  geographies: Portion[];
  years: Portion[];
  gwp_bases: Portion[];
  /** Licences whose attributions the figure owes. */
  licences: string[];
  /** Those attributions, in the same order. */
  attributions: string[];
}

/** A step of a derivation. */
export interface DerivationNode {
  kind: "input" | "formula";
  id: string;
  symbol: string;
  /** JSON pointer of the component it belongs to. */
  of?: string;
  value: number;
  unit: string;
  formula?: string;
  numbers?: string;
  /** Indexes of the steps that the formula uses. */
  terms?: number[];
  origin?: Origin;
  path?: string;
  /** Index of the citation in `Derivation.sources`. */
  source?: number;
}

/** All steps, and which step each figure is. */
export interface Derivation {
  nodes: DerivationNode[];
  /** Citations that steps refer to. */
  sources: string[];
  figures: Record<string, number>;
}

/** What can be said of a product. */
export interface Assessment {
  format: "meguru-assessment/1";
  engine: string;
  tables: { factors: string; defaults: string };
  /** Empty where the document cannot be read. */
  figures: Record<string, Figure>;
  /** What the footprint is made of; only with all figures, where anything is known of it. */
  footprint?: FootprintAccount;
  /** Declared targets, where the document has any. */
  targets?: TargetProgress[];
  problems: Problem[];
  derivation?: Derivation;
}

/** An amount of material from one origin or to one destination; `unknown` where nothing is known of it. */
export interface Amount {
  id:
    | "virgin"
    | "pre_consumer"
    | "post_consumer"
    | "reused"
    | "renewable"
    | "reuse"
    | "remanufacture"
    | "recycling"
    | "composting"
    | "energy_recovery"
    | "incineration"
    | "landfill"
    | "unknown";
  /** kg, above 0. */
  mass: number;
  /** Share of the mass of the part or the sum. */
  share: number;
}

/** The flows of one part. */
export interface PartBalance {
  /** JSON pointer of the component. */
  path: string;
  packaging: boolean | null;
  /** kg; `null` where it is unknown, and then there are no amounts. */
  mass: number | null;
  origins: Amount[];
  origins_known: "evidenced" | "stated" | "default" | "estimated" | null;
  destinations: Amount[];
  destinations_known: "evidenced" | "stated" | "default" | "estimated" | null;
  /** What comes back into use after the losses of recycling. */
  recovered: Amount[];
  /** JSON pointers of the fields that would fill the gaps. */
  needs: string[];
}

/** Flows summed over several parts. */
export interface Balance {
  mass: number;
  /** Parts whose mass is not known: they are in none of the sums. */
  without_mass: number;
  origins: Amount[];
  destinations: Amount[];
  recovered: Amount[];
}

/** A flow that decides the Material Circularity Indicator. Names: `reason-<id>`. */
export interface Reason {
  id: string;
  kind: "linear" | "circular";
  mass: number;
  share: number;
  /** The part with the most of it. */
  largest: { path: string; mass: number };
}

/** How one input of one part is known. */
export interface KnownInput {
  of: string;
  field: "mass" | "inflow" | "feedstock_recycling" | "outflow" | "recycling" | "emission_factor";
  state: "evidenced" | "stated" | "estimated" | "default" | "missing";
  path: string;
  mass_share: number | null;
}

/** How many of something one product makes. */
export interface Divisor {
  /** `null` where nobody states it. */
  value: number | null;
  origin: "evidenced" | "stated" | "default" | "estimated" | null;
  /** JSON pointer of the field that holds it or would. */
  path: string;
}

/** What pictures of a product are drawn from. */
export interface Pictures {
  format: "meguru-pictures/1";
  parts: PartBalance[];
  /** Summed over the product without its packaging. */
  product: Balance;
  packaging: Balance;
  /** What the kilograms of one product may be divided by; `null` where the document cannot be read. */
  divisors: { year: Divisor; functional_unit: Divisor } | null;
  /** The largest first; empty where the indicator cannot be computed. */
  reasons: Reason[];
  /** Between which values the indicator lies, as far as its inputs are known; `null` where it cannot be computed. */
  range: { low: number; high: number } | null;
  inputs: KnownInput[];
}

/** One figure of the catalogue. `currency` in `unit` stands for the document's own. Names: `figure-<id>` in the message catalogue. */
export interface FigureDescription {
  /** What it refers to. */
  basis: "product" | "functional_unit";
  id: string;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  better: "higher" | "lower" | "none";
  group:
    | "circularity"
    | "content"
    | "carbon_footprint"
    | "circular_transition"
    | "iso59020"
    | "end_of_life"
    | "many_lives"
    | "value_and_time"
    | "resource_security"
    | "regional_loop"
    | "mass";
  /** Whether it is one of the few figures for somebody who is new to this. */
  key: boolean;
  /** Whether a value without unit is a share, which reads as percent, or an index. */
  percent: boolean;
  /** How the method rounds the percent value for people; `null` for the usual way. Values are never rounded. */
  rounding: { decimals: number; mode: "half_up" | "truncate" } | null;
  method: string;
  equation: string;
  source: string;
  verification: "published_case" | "formula_read" | "from_memory";
}

/** What a form offers to pick from. */
export interface Tables {
  materials: {
    id: string;
    name_en: string;
    name_ja: string;
    family: string;
    has_virgin_factor: boolean;
    has_recycled_factor: boolean;
  }[];
  categories: { id: string; name_en: string; name_ja: string; lifetime_years?: number }[];
  carriers: { id: string; units: string[]; geographies: string[] }[];
  /** Power suppliers and their menus. */
  suppliers: { id: string; name_en: string; name_ja: string; geography: string }[];
  modes: string[];
  geographies: string[];
}

/** A text read as a number, or the code of what is wrong with it. */
export type QuantityReading = { value: number; unit: string } | { code: string };
