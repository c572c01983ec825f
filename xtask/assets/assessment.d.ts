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
  problems: Problem[];
  derivation?: Derivation;
}

/** One figure of the catalogue. Names: `figure-<id>` in the message catalogue. */
export interface FigureDescription {
  id: string;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  better: "higher" | "lower" | "none";
  group: "circularity" | "content" | "carbon_footprint" | "mass";
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
  modes: string[];
  geographies: string[];
}

/** A text read as a number, or the code of what is wrong with it. */
export type QuantityReading = { value: number; unit: string } | { code: string };
